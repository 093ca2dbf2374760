package org.vidimus.access;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Optional;
import org.vidimus.common.Texts;
import org.vidimus.common.TextsColumn;

/**
 * A service under a party: a border service, a laboratory, a post abroad. When it moves to another
 * party its people move with it; what was written under the old one stays with the old one.
 */
@Entity
@Table(name = "organisation")
public class Organisation {
  @Id private String slug;

  @Convert(converter = TextsColumn.class)
  private Texts names;

  @ManyToOne(optional = false)
  @JoinColumn(name = "party")
  private Party party;

  private String kind;
  private String host;

  protected Organisation() {
    slug = kind = host = "";
    names = Texts.NONE;
    party = new Party();
  }

  /** A new organisation of the party that its sheet names. */
  public Organisation(OrganisationSheet sheet, Party party) {
    this();
    slug = sheet.slug();
    take(sheet, party);
  }

  /** Becomes what is written, its slug apart. */
  public void take(OrganisationSheet sheet, Party itsParty) {
    names = new Texts(sheet.names());
    party = itsParty;
    kind = sheet.kind();
    host = sheet.host().orElse("");
  }

  public String slug() {
    return slug;
  }

  public Texts names() {
    return names;
  }

  public Party party() {
    return party;
  }

  public OrganisationSheet sheet() {
    return new OrganisationSheet(
        slug, names.all(), party.code(), kind, Optional.of(host).filter(h -> !h.isEmpty()));
  }
}
