package org.vidimus.alert.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vidimus.alert.AlertContent;
import org.vidimus.alert.AlertId;
import org.vidimus.alert.Gaps;
import org.vidimus.alert.Picture;
import org.vidimus.alert.Reading;
import org.vidimus.alert.action.NameAlert;
import org.vidimus.alert.action.ReadAlert;
import org.vidimus.alert.action.ReadHistory;
import org.vidimus.common.Place;
import org.vidimus.common.Refusal;
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
  private final @Nullable Reading reading;
  private final String reason;
  private final boolean submitting;

  @Inject
  DraftPage(
      ReadAlert read,
      ReadHistory history,
      NameAlert name,
      CurrentSubject current,
      Gate gate,
      Place place) {
    this.writer = current.get();
    String ref = place.part("ref");
    this.reading =
        ref.isEmpty() ? null : read.read(name.name(AlertId.asked(ref), Permission.READ_ALERT));
    Permission needed = reading == null ? Permission.DRAFT_ALERT : Permission.EDIT_ALERT;
    boolean may =
        reading == null
            ? gate.would(writer, needed)
            : gate.would(writer, needed, reading.row().id());
    if (!may) {
      throw Refusal.forbidden();
    }
    this.reason =
        reading == null ? "" : OpenAlert.reason(reading, history.read(reading.row().id()));
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

  /** Why it came back; empty where it did not. */
  public String getReason() {
    return reason;
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

  /** The party whose information it is: the alert's, before it is saved the writer's. */
  public String getParty() {
    return reading == null ? writer.party() : reading.row().party();
  }
}
