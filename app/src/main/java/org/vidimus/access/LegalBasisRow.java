package org.vidimus.access;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A legal basis as it is kept with its party. */
@Embeddable
class LegalBasisRow {
  private String slug;
  private int place;
  private String title;
  private String kind;
  private String allows;

  @Column(name = "released_to")
  private String to;

  private String limits;

  protected LegalBasisRow() {
    slug = title = kind = allows = to = limits = "";
  }

  LegalBasisRow(LegalBasis basis, int place) {
    this.slug = basis.slug();
    this.place = place;
    this.title = basis.title();
    this.kind = basis.kind();
    this.allows = basis.allows();
    this.to = Spaced.join(basis.to());
    this.limits = basis.limits();
  }

  int place() {
    return place;
  }

  LegalBasis basis(String defaultBasis) {
    return new LegalBasis(
        slug, title, kind, allows, Spaced.split(to), limits, slug.equals(defaultBasis));
  }
}
