package org.vidimus.document;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vidimus.common.PartialDate;
import org.vidimus.common.Texts;
import org.vidimus.common.TextsColumn;
import org.vidimus.gate.Disclosure;
import org.vidimus.gate.Envelope;
import org.vidimus.gate.Handling;
import org.vidimus.gate.ObjectKind;

/**
 * One issue of one kind of travel document by one issuer, with its specimens. It is never edited:
 * importing it again puts another in its place, with the same ids.
 */
@Entity
@Table(name = "document")
public class Document {
  @Id private String code;

  @Convert(converter = TextsColumn.class)
  private Texts titles;

  private String issuer;
  private String category;
  private String type;
  private String version;

  @Column(name = "first_issued")
  @Convert(converter = PartialDateColumn.class)
  private @Nullable PartialDate firstIssued;

  @Column(name = "last_issued")
  @Convert(converter = PartialDateColumn.class)
  private @Nullable PartialDate lastIssued;

  @Column(name = "not_valid_after")
  @Convert(converter = PartialDateColumn.class)
  private @Nullable PartialDate notValidAfter;

  private @Nullable Boolean valid;

  /** What its record says of that. */
  @Transient private @Nullable Boolean said;

  @Enumerated(EnumType.STRING)
  private Handling handling;

  @Convert(converter = SlugsColumn.class)
  private Slugs audience;

  @Column(name = "legal_basis")
  private String legalBasis;

  private String party;
  private String organisation;
  private @Nullable String nationality;
  private @Nullable String territory;
  private @Nullable String construction;

  @Column(name = "width_mm")
  private @Nullable Double widthMm;

  @Column(name = "height_mm")
  private @Nullable Double heightMm;

  private @Nullable Integer pages;
  private @Nullable String validity;
  private @Nullable String notes;

  @Column(name = "number_pattern")
  private @Nullable String numberPattern;

  private @Nullable String source;

  @Column(name = "source_kind")
  private @Nullable String sourceKind;

  @Column(name = "entered_at")
  private Instant enteredAt;

  @OneToMany(mappedBy = "document", cascade = CascadeType.PERSIST)
  @OrderBy("place")
  private List<Specimen> specimens = new ArrayList<>();

  @OneToMany(mappedBy = "document", cascade = CascadeType.PERSIST)
  @OrderBy("place")
  private List<QuickCheck> checks = new ArrayList<>();

  protected Document() {
    code = issuer = category = type = version = legalBasis = party = organisation = "";
    titles = Texts.NONE;
    handling = Handling.RED;
    audience = new Slugs(List.of());
    enteredAt = Instant.EPOCH;
  }

  /** A document as it entered. */
  public Document(DocumentHead head, Originator originator, Instant now) {
    code = head.code();
    titles = head.titles();
    issuer = head.issuer();
    category = head.category();
    type = head.type();
    version = head.version();
    firstIssued = head.firstIssued().orElse(null);
    lastIssued = head.lastIssued().orElse(null);
    notValidAfter = head.notValidAfter().orElse(null);
    valid = said = head.valid().orElse(null);
    handling = head.handling();
    audience = new Slugs(head.audience());
    legalBasis = head.legalBasis();
    party = originator.party();
    organisation = originator.organisation();
    nationality = head.nationality().orElse(null);
    territory = head.territory().orElse(null);
    construction = head.construction().orElse(null);
    widthMm = head.widthMm().orElse(null);
    heightMm = head.heightMm().orElse(null);
    pages = head.pages().orElse(null);
    validity = head.validity().orElse(null);
    notes = head.notes().orElse(null);
    numberPattern = head.numberPattern().orElse(null);
    source = head.source().orElse(null);
    sourceKind = head.sourceKind().orElse(null);
    enteredAt = now;
  }

  /** Takes a specimen after those it has. */
  public Specimen add(java.util.UUID id, SpecimenHead head) {
    Specimen specimen = new Specimen(id, this, specimens.size(), head);
    specimens.add(specimen);
    // what was never issued by anybody is valid on no day, whatever is said of it
    valid = specimens.stream().allMatch(Specimen::isPseudo) ? Boolean.FALSE : said;
    return specimen;
  }

  /** Takes a quick check after those it has. */
  public void add(java.util.UUID id, CheckSheet check) {
    checks.add(new QuickCheck(id, this, checks.size(), check));
  }

  public DocumentCode code() {
    return new DocumentCode(code);
  }

  public Instant enteredAt() {
    return enteredAt;
  }

  /** The genuine ones first, where there are any. */
  public List<Specimen> specimens() {
    return List.copyOf(specimens);
  }

  public List<CheckSheet> checks() {
    return checks.stream().map(QuickCheck::sheet).toList();
  }

  public Originator originator() {
    return new Originator(organisation, party);
  }

  /** The document for the decision; its specimens and their pictures are read as it is. */
  public Envelope envelope() {
    return envelope(party, organisation, handling, audience);
  }

  static Envelope envelope(String party, String organisation, Handling handling, Slugs audience) {
    return Envelope.released(
        ObjectKind.DOCUMENT, party, organisation, handling, new HashSet<>(audience.all()));
  }

  /** Its version, which is when it entered, and on what basis it is shared. */
  Disclosure standing() {
    return new Disclosure(enteredAt.toString(), List.of(), legalBasis, List.of());
  }

  /** What is said of it as a whole. */
  public DocumentHead head() {
    return new DocumentHead(
        code,
        titles,
        issuer,
        category,
        type,
        version,
        Optional.ofNullable(firstIssued),
        Optional.ofNullable(lastIssued),
        Optional.ofNullable(notValidAfter),
        Optional.ofNullable(valid),
        handling,
        audience.all(),
        legalBasis,
        Optional.ofNullable(nationality),
        Optional.ofNullable(territory),
        Optional.ofNullable(construction),
        Optional.ofNullable(widthMm),
        Optional.ofNullable(heightMm),
        Optional.ofNullable(pages),
        Optional.ofNullable(validity),
        Optional.ofNullable(notes),
        Optional.ofNullable(numberPattern),
        Optional.ofNullable(source),
        Optional.ofNullable(sourceKind));
  }
}
