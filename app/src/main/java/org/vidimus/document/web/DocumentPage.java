package org.vidimus.document.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.vidimus.common.Place;
import org.vidimus.common.Words;
import org.vidimus.document.Aside;
import org.vidimus.document.DocumentCode;
import org.vidimus.document.DocumentHead;
import org.vidimus.document.DocumentSheet;
import org.vidimus.document.SpecimenLine;
import org.vidimus.document.action.ReadDocument;
import org.vidimus.glossary.Issuers;
import org.vidimus.glossary.Vocabulary;

/**
 * A document at the counter: what to look at, in which light, and what a false one does instead.
 */
@Named
@RequestScoped
public class DocumentPage {
  private final DocumentSheet sheet;
  private final List<Leaf> leaves;
  private final Optional<Leaf> leaf;
  private final Checks checks;
  private final Facts facts;
  private final Words words;
  private final String lang;
  private final Optional<String> light;

  @Inject
  DocumentPage(
      ReadDocument documents, Place place, Words words, Wish wish, Issuers issuers, Clock clock) {
    this.sheet = documents.read(DocumentCode.of(place.part("code")));
    this.words = words;
    this.lang = place.getLang();
    this.leaves = Leaf.of(sheet.parts(), words, lang);
    this.leaf = Leaf.choose(leaves, wish.of("part"));
    this.light = wish.of("light");
    this.checks = new Checks(sheet.checks(), leaves);
    this.facts = new Facts(sheet.head(), issuers, words, lang, clock);
  }

  public DocumentHead getHead() {
    return sheet.head();
  }

  public String getTitle() {
    return sheet.head().title(lang);
  }

  /** The key of the words that say how it may be passed on. */
  public String getPassing() {
    return "handling." + Vocabulary.slug(getHead().handling());
  }

  public Facts.Standing getStanding() {
    return facts.standing();
  }

  public List<Facts.Fact> getFacts() {
    return facts.all();
  }

  /** Whether there is anything to look at; text-only records have only their facts. */
  public boolean isPictured() {
    return leaf.isPresent();
  }

  public Stage getStage() {
    Leaf shown = leaf.orElseThrow();
    return new Stage(leaves, shown, shown.light(light));
  }

  /** The name of every picture, for the scripts: {0} the part, {1} the light. */
  public String getPicture() {
    return words.say(lang, "counter.picture-genuine");
  }

  public List<Mark> getMarks() {
    return checks.marks(words, lang);
  }

  public List<Checks.Row> getChecks() {
    return checks.rows();
  }

  public List<Checks.Group> getFeatures() {
    return checks.features();
  }

  public long getFeatureCount() {
    return checks.features().stream().mapToLong(group -> group.features().size()).sum();
  }

  public List<SpecimenLine> getFalseOnes() {
    return sheet.specimens().stream().filter(line -> !line.genuine()).toList();
  }

  /** Which of the genuine specimens is shown, in words. */
  public String getSpecimen() {
    long genuine = sheet.specimens().stream().filter(SpecimenLine::genuine).count();
    return genuine > 0
        ? words.say(lang, "counter.genuine-of", 1, genuine)
        : words.say(lang, "counter.specimen-of", 1, sheet.specimens().size());
  }

  /** The specimen whose parts are shown; empty for a text-only record. */
  public String getShown() {
    return sheet.specimens().stream().findFirst().map(line -> line.id().toString()).orElse("");
  }

  public List<Aside.AlertItem> getAlerts() {
    return sheet.alerts();
  }

  public List<Aside.LessonItem> getLessons() {
    return sheet.lessons();
  }
}
