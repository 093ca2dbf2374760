package org.vidimus.document;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vidimus.common.Texts;
import org.vidimus.common.TextsColumn;

/** One example of a document, genuine or fraudulent. */
@Entity
@Table(name = "specimen")
public class Specimen {
  @Id private UUID id;

  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  @JoinColumn(name = "document")
  private Document document;

  @SuppressWarnings("UnusedVariable") // ordered by
  private int place;

  private boolean genuine;

  @Convert(converter = TextsColumn.class)
  private Texts titles;

  @Column(name = "fraud_class")
  private @Nullable String fraudClass;

  @Column(name = "fraud_methods")
  @Convert(converter = SlugsColumn.class)
  private Slugs fraudMethods;

  @OneToMany(mappedBy = "specimen", cascade = CascadeType.PERSIST)
  @OrderBy("place")
  private List<Part> parts = new ArrayList<>();

  protected Specimen() {
    this(
        new UUID(0, 0),
        new Document(),
        0,
        new SpecimenHead(false, Texts.NONE, Optional.empty(), List.of()));
  }

  Specimen(UUID id, Document document, int place, SpecimenHead head) {
    this.id = id;
    this.document = document;
    this.place = place;
    this.genuine = head.genuine();
    this.titles = head.titles();
    this.fraudClass = head.fraudClass().orElse(null);
    this.fraudMethods = new Slugs(head.fraudMethods());
  }

  /** Takes a part after those it has. */
  public Part add(UUID partId, String name, String kind) {
    Part part = new Part(partId, this, parts.size(), name, kind);
    parts.add(part);
    return part;
  }

  public SpecimenId id() {
    return new SpecimenId(id);
  }

  public Document document() {
    return document;
  }

  public boolean isGenuine() {
    return genuine;
  }

  public List<Part> parts() {
    return List.copyOf(parts);
  }

  /** Whether it shows a document that nobody ever issued. */
  boolean isPseudo() {
    return "pseudo".equals(fraudClass);
  }

  /** What is said of it as a whole. */
  public SpecimenHead head() {
    return new SpecimenHead(genuine, titles, Optional.ofNullable(fraudClass), fraudMethods.all());
  }
}
