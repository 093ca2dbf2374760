package org.vidimus.alert.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vidimus.access.PartyId;
import org.vidimus.access.action.NameEverybody;
import org.vidimus.access.action.ReadCoverage;
import org.vidimus.alert.AlertContent;
import org.vidimus.alert.AlertId;
import org.vidimus.alert.Gaps;
import org.vidimus.alert.Picture;
import org.vidimus.alert.Reading;
import org.vidimus.alert.action.NameAlert;
import org.vidimus.alert.action.NameParties;
import org.vidimus.alert.action.ReadAlert;
import org.vidimus.common.Place;
import org.vidimus.common.Refusal;
import org.vidimus.common.Texts;
import org.vidimus.common.Words;
import org.vidimus.gate.CurrentSubject;
import org.vidimus.gate.Gate;
import org.vidimus.gate.Handling;
import org.vidimus.gate.Permission;
import org.vidimus.gate.Role;
import org.vidimus.gate.Subject;
import org.vidimus.glossary.Vocabulary;

/** The form an alert is written in; the page's script saves what is typed. */
@Named
@RequestScoped
public class DraftPage {
  private final Subject writer;
  private final Words words;
  private final Place place;
  private final NameParties nameParties;
  private final NameEverybody everybody;
  private final ReadCoverage readCoverage;
  private final @Nullable Reading reading;
  private final boolean submitting;

  @Inject
  DraftPage(
      ReadAlert read,
      NameAlert name,
      NameParties nameParties,
      NameEverybody everybody,
      ReadCoverage readCoverage,
      CurrentSubject current,
      Gate gate,
      Words words,
      Place place) {
    this.writer = current.get();
    this.words = words;
    this.place = place;
    this.nameParties = nameParties;
    this.everybody = everybody;
    this.readCoverage = readCoverage;
    String ref = place.part("ref");
    this.reading = ref.isEmpty() ? null : read.read(name.name(AlertId.asked(ref)));
    Permission needed = reading == null ? Permission.DRAFT_ALERT : Permission.EDIT_ALERT;
    boolean may =
        reading == null
            ? gate.would(writer, needed)
            : gate.would(writer, needed, reading.row().id());
    if (!may) {
      throw Refusal.forbidden();
    }
    this.submitting =
        reading == null
            ? writer.is(Role.OFP) || writer.is(Role.NFP) || writer.is(Role.MODERATOR)
            : gate.would(writer, Permission.SUBMIT_ALERT, reading.row().id());
  }

  /** What is written so far. */
  public AlertContent getContent() {
    return reading == null ? AlertContent.EMPTY : reading.content();
  }

  /** Its id; empty before it is first saved. */
  public String getId() {
    return reading == null ? "" : reading.row().id().text();
  }

  public String getRef() {
    return reading == null ? "" : reading.row().name();
  }

  public String getHash() {
    return reading == null ? "" : reading.contentHash();
  }

  public List<Picture.Shown> getPictures() {
    return reading == null ? List.of() : reading.pictures();
  }

  public List<String> getMissing() {
    return reading == null ? Gaps.in(AlertContent.EMPTY) : reading.missing();
  }

  /** Whether it is with its author, so that writing ends with submitting. */
  public boolean isWithAuthor() {
    return reading == null || List.of("draft", "returned").contains(reading.row().state().slug());
  }

  /** Whether the writer may submit it, or somebody else has to. */
  public boolean isSubmitting() {
    return submitting;
  }

  /** What submitting needs, in reading order. */
  public List<String> getNeeded() {
    return List.of(
        "topic",
        "title",
        "text",
        "fraudClass",
        "detected.on",
        "grading.source",
        "grading.information",
        "handling");
  }

  public List<String> getTopics() {
    return Vocabulary.TOPIC.slugs();
  }

  public List<String> getFraudClasses() {
    return Vocabulary.FRAUD_CLASS.slugs();
  }

  public List<String> methodsOf(String fraudClass) {
    return Vocabulary.methodsOf(fraudClass);
  }

  public List<String> getBorderTypes() {
    return Vocabulary.BORDER_TYPE.slugs();
  }

  public List<String> getSources() {
    return List.of("A", "B", "C", "D", "E", "F");
  }

  public List<Integer> getInformation() {
    return List.of(1, 2, 3, 4, 5, 6);
  }

  public Handling[] getHandlings() {
    return Handling.values();
  }

  public List<String> getLanguages() {
    Set<String> languages = new LinkedHashSet<>(Words.LANGUAGES);
    languages.add(getContent().lang());
    return new ArrayList<>(languages);
  }

  /**
   * Whom it may be for: name and label, the wide ones first, then the writer's own party, then the
   * others, the groups the writer may know of, then what is chosen already.
   */
  public Map<String, String> getAudiences() {
    Map<String, String> audiences = new LinkedHashMap<>();
    for (String wide : List.of("public", "members", "secretariat")) {
      audiences.put(wide, words.say(place.getLang(), "alert.audience." + wide));
    }
    Map<String, String> names = new LinkedHashMap<>();
    nameParties
        .names(getContent().audience())
        .forEach((slug, texts) -> names.put(slug, texts.in(place.getLang())));
    if (names.containsKey(writer.party())) {
      audiences.putIfAbsent(writer.party(), names.getOrDefault(writer.party(), ""));
    }
    names.forEach(audiences::putIfAbsent);
    everybody
        .name("group")
        .forEach(g -> audiences.putIfAbsent(g.id(), new Texts(g.names()).in(place.getLang())));
    return audiences;
  }

  /** What the alert may be shared by, with which of its possible readers each basis covers. */
  public List<ReadCoverage.Covering> getBases() {
    String party = reading == null ? writer.party() : reading.row().party();
    return readCoverage.read(new PartyId(party), getAudiences().keySet());
  }

  /** Whether what the alert names now is stated no more. */
  public boolean isBasisGone() {
    String named = getContent().legalBasis();
    return !named.isEmpty() && getBases().stream().noneMatch(b -> b.basis().slug().equals(named));
  }

  /** Slugs with a space between. */
  public String joined(List<String> slugs) {
    return String.join(" ", slugs);
  }
}
