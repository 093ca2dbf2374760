package org.vidimus.document.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vidimus.common.Place;
import org.vidimus.common.Words;
import org.vidimus.document.DocumentCode;
import org.vidimus.document.DocumentHead;
import org.vidimus.document.DocumentSheet;
import org.vidimus.document.SpecimenId;
import org.vidimus.document.SpecimenLine;
import org.vidimus.document.SpecimenSheet;
import org.vidimus.document.action.ReadDocument;
import org.vidimus.document.action.ReadSpecimen;
import org.vidimus.glossary.Issuers;
import org.vidimus.glossary.Vocabulary;

/** One specimen at the counter: a genuine one with its features, a false one with its signs. */
@Named
@RequestScoped
public class SpecimenPage {
  private final SpecimenSheet sheet;
  private final DocumentSheet document;
  private final List<Leaf> leaves;
  private final Optional<Leaf> leaf;
  private final Checks features;
  private final Signs signs;
  private final Facts facts;
  private final Words words;
  private final String lang;
  private final Optional<String> light;

  @Inject
  SpecimenPage(
      ReadSpecimen specimens,
      ReadDocument documents,
      Place place,
      Words words,
      Wish wish,
      Issuers issuers,
      Clock clock) {
    this.sheet = specimens.read(SpecimenId.of(place.part("id")));
    this.document = documents.read(DocumentCode.of(sheet.document()));
    this.words = words;
    this.lang = place.getLang();
    this.leaves = Leaf.of(sheet.parts(), words, lang);
    this.leaf = Leaf.choose(leaves, wish.of("part"));
    this.light = wish.of("light");
    this.features = new Checks(List.of(), leaves);
    this.signs = new Signs(leaves, document.parts(), words, lang);
    this.facts = new Facts(document.head(), issuers, words, lang, clock);
  }

  public SpecimenSheet getSheet() {
    return sheet;
  }

  public DocumentHead getHead() {
    return document.head();
  }

  /** The specimen's own title. */
  public String getTitle() {
    return sheet.titles().in(lang);
  }

  public String getDocumentTitle() {
    return document.head().title(lang);
  }

  /** The key of the words that say how it may be passed on. */
  public String getPassing() {
    return "handling." + Vocabulary.slug(getHead().handling());
  }

  public Facts.Standing getStanding() {
    return facts.standing();
  }

  /** What is said of the specimen, then of its document. */
  public List<Facts.Fact> getFacts() {
    List<Facts.Fact> all = new ArrayList<>();
    sheet
        .fraudClass()
        .ifPresent(c -> all.add(new Facts.Fact(say("counter.fraud-class"), fraudClass(c), false)));
    if (!sheet.fraudMethods().isEmpty()) {
      all.add(new Facts.Fact(say("counter.fraud-methods"), getMethods(), false));
    }
    all.addAll(facts.all());
    return all;
  }

  /** Its class in words; empty for a genuine one. */
  public String getFraudClass() {
    return sheet.fraudClass().map(this::fraudClass).orElse("");
  }

  public String getMethods() {
    return String.join(
        ", ",
        sheet.fraudMethods().stream()
            .map(method -> say(Vocabulary.FRAUD_METHOD.words(method)))
            .toList());
  }

  public boolean isPictured() {
    return leaf.isPresent();
  }

  public Stage getStage() {
    Leaf shown = leaf.orElseThrow();
    return new Stage(leaves, shown, shown.light(light));
  }

  /** The name of every picture, for the scripts: {0} the part, {1} the light. */
  public String getPicture() {
    return say(sheet.genuine() ? "counter.picture-genuine" : "counter.picture-false");
  }

  public List<Mark> getMarks() {
    List<Mark> all = new ArrayList<>(features.marks(words, lang));
    all.addAll(signs.marks(lang));
    return all;
  }

  public List<Checks.Group> getFeatures() {
    return features.features();
  }

  public long getFeatureCount() {
    return features.features().stream().mapToLong(group -> group.features().size()).sum();
  }

  public List<Signs.Row> getSigns() {
    return signs.rows();
  }

  /** What stands in the foot of the picture. */
  public String getSpecimen() {
    return sheet.genuine() ? say("counter.genuine") : getFraudClass();
  }

  /** The specimens of the same document, but this one. */
  public List<SpecimenLine> getOthers() {
    return sheet.others().stream().filter(line -> !line.id().equals(sheet.id())).toList();
  }

  /** Whether there is one to hold it against: a genuine one for a false one, or the reverse. */
  public boolean isComparable() {
    return sheet.others().stream().anyMatch(line -> line.genuine() != sheet.genuine());
  }

  private String fraudClass(String slug) {
    return say(Vocabulary.FRAUD_CLASS.words(slug));
  }

  private String say(String key) {
    return words.say(lang, key);
  }
}
