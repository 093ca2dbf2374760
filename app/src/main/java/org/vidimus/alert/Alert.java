package org.vidimus.alert;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.vidimus.alert.AlertState.CentralReview;
import org.vidimus.alert.AlertState.Ended;
import org.vidimus.alert.AlertState.Expired;
import org.vidimus.alert.AlertState.InReview;
import org.vidimus.alert.AlertState.NationalReview;
import org.vidimus.alert.AlertState.Published;
import org.vidimus.alert.AlertState.WithAuthor;
import org.vidimus.common.Problem;
import org.vidimus.common.Refusal;
import org.vidimus.common.WordsColumn;
import org.vidimus.gate.Envelope;
import org.vidimus.gate.Hand;
import org.vidimus.gate.Handling;
import org.vidimus.gate.ObjectKind;
import org.vidimus.gate.Stage;
import org.vidimus.gate.Subject;

/**
 * What somebody found, and how far it has come. Every intention writes its step; a move that the
 * state does not allow is refused as a conflict, before anything else about it is looked at.
 */
@Entity
@Table(name = "alert")
public class Alert {
  /** Most pictures an alert may have. */
  public static final int MOST_PICTURES = 12;

  @Id private UUID id;
  private @Nullable String ref;
  private String state;

  @Enumerated(EnumType.STRING)
  private Stage stage;

  @Convert(converter = ContentColumn.class)
  private AlertContent content;

  @Column(name = "content_hash")
  private String contentHash;

  private int revision;

  @SuppressWarnings("UnusedVariable") // for conditions of lists; the hands say it too
  private UUID author;

  private String username;
  private String organisation;
  private String party;

  @Convert(converter = HandsColumn.class)
  private Hands hands;

  @Enumerated(EnumType.STRING)
  private Handling handling;

  @Convert(converter = WordsColumn.class)
  @SuppressWarnings("UnusedVariable") // for conditions of lists
  private List<String> readers;

  @Column(name = "document_code")
  private String documentCode;

  private String methods;

  @Column(name = "picture_count")
  private int pictureCount;

  @Column(name = "step_count")
  private int stepCount;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "moved_at")
  private Instant movedAt;

  @Column(name = "published_at")
  private @Nullable Instant publishedAt;

  @Column(name = "expires_at")
  private @Nullable Instant expiresAt;

  @OneToMany(mappedBy = "alert", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("place")
  private List<Picture> pictures = new ArrayList<>();

  @OneToMany(mappedBy = "alert", cascade = CascadeType.ALL, fetch = FetchType.LAZY)
  @OrderBy("place")
  private List<Step> steps = new ArrayList<>();

  @Version
  @Column(name = "row_version")
  private long rowVersion;

  protected Alert() {
    this(AlertContent.EMPTY, Subject.NOBODY, Instant.EPOCH);
    steps.clear();
  }

  /** A draft of somebody who found something. */
  public Alert(AlertContent content, Subject author, Instant now) {
    this.id = UUID.randomUUID();
    this.author = author.person();
    this.username = author.username();
    this.organisation = author.organisation();
    this.party = author.party();
    this.hands = Hands.author(author.person());
    this.state = new AlertState.Draft().slug();
    this.stage = Stage.OWN;
    this.createdAt = this.changedAt = this.movedAt = now;
    this.content = content;
    this.handling = content.handling();
    this.documentCode = this.methods = this.contentHash = "";
    this.readers = List.of();
    take(content);
    note("draft", author, now, "");
  }

  private void take(AlertContent taken) {
    content = taken;
    handling = taken.handling();
    readers = taken.audience();
    documentCode = taken.documentCode();
    methods = ReadableAlerts.column(taken.fraudMethods());
    contentHash = ContentHash.of(taken, pictures);
    expiresAt = taken.end().orElse(null);
    pictureCount = pictures.size();
    revision++;
  }

  private void note(String act, Subject by, Instant now, String reason) {
    steps.add(new Step(this, stepCount++, act, by, now, reason));
  }

  private void move(AlertState next, String act, Subject by, Instant now, String reason) {
    state = next.slug();
    stage = next.stage();
    movedAt = changedAt = now;
    note(act, by, now, reason);
  }

  /** Refuses as a conflict where nothing can be written any more. */
  public void checkOpen() {
    switch (state()) {
      case WithAuthor _, InReview _ -> {}
      case Published _, Ended _ -> throw notNow();
    }
  }

  /** Replaces the whole content. Refuses when the state does not allow it. */
  public void edit(AlertContent next, Subject by, Instant now, Tiers tiers) {
    checkOpen();
    if (!next.equals(content)) {
      take(next);
      edited(by, now, tiers);
    }
  }

  /** Refuses when the state allows no change, or there are as many pictures as there may be. */
  public void checkRoom() {
    checkOpen();
    if (pictures.size() >= MOST_PICTURES) {
      throw Refusal.faulty(Problem.of("file", "alert.fault.pictures", MOST_PICTURES));
    }
  }

  /** Adds a picture that was taken in under the attachment's id. */
  public Picture.Shown attach(Picture.Shown taken, Subject by, Instant now, Tiers tiers) {
    checkRoom();
    int place = pictures.stream().mapToInt(Picture::place).max().orElse(0) + 1;
    pictures.add(new Picture(this, place, taken));
    take(content);
    edited(by, now, tiers);
    return taken;
  }

  /** Removes a picture and tells which it was. Refuses as missing when there is none such. */
  public Picture.Shown detach(UUID attachment, Subject by, Instant now, Tiers tiers) {
    Picture picture =
        pictures.stream()
            .filter(p -> p.id().equals(attachment))
            .findFirst()
            .orElseThrow(Refusal::missing);
    checkOpen();
    pictures.remove(picture);
    take(content);
    edited(by, now, tiers);
    return picture.shown();
  }

  /** A review goes to whoever may still endorse it, now that somebody else had a hand in it. */
  private void edited(Subject by, Instant now, Tiers tiers) {
    hands = hands.and(Hand.EDITED, by.person());
    changedAt = now;
    stage =
        switch (state()) {
          case NationalReview review -> review.handTo(tiers.of(this)).stage();
          case WithAuthor _, CentralReview _, Published _, Ended _ -> stage;
        };
    note("edit", by, now, "");
  }

  /** Gives its review to the secretariat. Refuses as long as somebody else can endorse it. */
  public void handOver(Instant now, Tiers tiers) {
    Tier tier = tiers.of(this);
    AlertState next =
        switch (state()) {
          case NationalReview review when tier != Tier.NATIONAL -> review.handTo(tier);
          case WithAuthor _, InReview _, Published _, Ended _ -> throw notNow();
        };
    move(next, "hand-over", Subject.PORTAL, now, "");
  }

  /** Refuses unless it is a draft, which alone may be thrown away. */
  public void checkDraft() {
    if (!(state() instanceof AlertState.Draft)) {
      throw notNow();
    }
  }

  /** Sends it to review. Refuses when something is missing, naming all of it. */
  public void submit(Supplier<Word> said, Subject by, Instant now, Tiers tiers) {
    WithAuthor own =
        switch (state()) {
          case WithAuthor before -> before;
          case InReview _, Published _, Ended _ -> throw notNow();
        };
    Word word = heard(said);
    if (!Gaps.in(content).isEmpty()) {
      throw Refusal.faulty(Gaps.problems(content));
    }
    hands = hands.and(Hand.SUBMITTED, by.person());
    move(own.submit(tiers.of(this)), "submit", by, now, word.reason());
  }

  /** Passes it on to the moderators. */
  public void endorse(Supplier<Word> said, Subject by, Instant now) {
    CentralReview next =
        switch (state()) {
          case NationalReview review -> review.endorse();
          case WithAuthor _, CentralReview _, Published _, Ended _ -> throw notNow();
        };
    Word word = heard(said);
    hands = hands.and(Hand.ENDORSED, by.person());
    move(next, "endorse", by, now, word.reason());
  }

  /** Gives it back to its author. Refuses without a reason. */
  public void giveBack(Supplier<Word> said, Subject by, Instant now) {
    decide(review().giveBack(), said, "return", by, now);
  }

  /** Ends it without publication. Refuses without a reason. */
  public void decline(Supplier<Word> said, Subject by, Instant now) {
    decide(review().decline(), said, "decline", by, now);
  }

  private void decide(AlertState next, Supplier<Word> said, String act, Subject by, Instant now) {
    Word word = heard(said);
    word.needReason();
    move(next, act, by, now, word.reason());
  }

  private InReview review() {
    return switch (state()) {
      case InReview review -> review;
      case WithAuthor _, Published _, Ended _ -> throw notNow();
    };
  }

  /**
   * Releases it to its audience under a reference number, which only what will be published takes,
   * so that none is lost.
   */
  public void publish(Supplier<String> number, Supplier<Word> said, Subject by, Instant now) {
    AlertState next =
        switch (state()) {
          case CentralReview review -> review.publish();
          case WithAuthor _, NationalReview _, Published _, Ended _ -> throw notNow();
        };
    Word word = heard(said);
    ref = number.get();
    publishedAt = now;
    move(next, "publish", by, now, word.reason());
  }

  /** Ends it because its time is over. Refuses before that, and what is not published. */
  public void expire(Instant now) {
    AlertState next =
        switch (state()) {
          case Published published -> published.expire();
          case WithAuthor _, InReview _, Ended _ -> throw notNow();
        };
    if (expiresAt == null || now.isBefore(expiresAt)) {
      throw notNow();
    }
    move(next, "expire", Subject.PORTAL, now, "");
  }

  /** Takes it back, from a review or after publication. */
  public void withdraw(Supplier<Word> said, Subject by, Instant now) {
    AlertState next =
        switch (state()) {
          case InReview review -> review.withdraw();
          case Published published -> published.withdraw();
          case Expired expired -> expired.withdraw();
          case WithAuthor _, Ended _ -> throw notNow();
        };
    Word word = heard(said);
    move(next, "withdraw", by, now, word.reason());
  }

  /** What is said, of the content as it stands. */
  private Word heard(Supplier<Word> said) {
    Word word = said.get();
    word.bindTo(contentHash);
    word.checkLength();
    return word;
  }

  private Refusal notNow() {
    return Refusal.conflict("alert.not-now");
  }

  public AlertId id() {
    return new AlertId(id);
  }

  public AlertState state() {
    return AlertState.of(state, stage);
  }

  public AlertContent content() {
    return content;
  }

  public String contentHash() {
    return contentHash;
  }

  public String party() {
    return party;
  }

  public boolean isWithdrawn() {
    return state() instanceof AlertState.Withdrawn;
  }

  public List<Picture.Shown> pictures() {
    return pictures.stream().map(Picture::shown).toList();
  }

  public List<Step.Taken> steps() {
    return steps.stream().map(Step::taken).toList();
  }

  /** What the decision knows of it. */
  public Envelope envelope() {
    return envelopeAt(stage);
  }

  /** What the decision would know of it in another stage. */
  Envelope envelopeAt(Stage there) {
    return new Envelope(
        ObjectKind.ALERT,
        party,
        organisation,
        handling,
        Set.copyOf(content.audience()),
        there,
        1,
        there == Stage.NATIONAL_BY_SECRETARIAT,
        hands.all());
  }

  /** It as a line of a list. */
  public AlertRow row() {
    return new AlertRow(
        id(),
        Optional.ofNullable(ref),
        content.title(),
        state(),
        handling,
        content.topic(),
        documentCode,
        content.fraudClass(),
        username,
        organisation,
        party,
        pictureCount,
        Optional.empty(),
        movedAt,
        Optional.ofNullable(publishedAt));
  }

  /** It as its readers see it; without text and pictures once it is withdrawn. */
  public Reading reading() {
    return new Reading(
        row(),
        isWithdrawn() ? content.withoutText() : content,
        revision,
        contentHash,
        createdAt,
        changedAt,
        isWithdrawn() ? List.of() : pictures(),
        Gaps.in(content));
  }
}
