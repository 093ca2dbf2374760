package org.vidimus.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.vidimus.common.Text;
import org.vidimus.common.Texts;
import org.vidimus.glossary.Issuers;
import org.vidimus.glossary.Term;
import org.vidimus.glossary.Terms;
import org.vidimus.glossary.Vocabulary;

/**
 * Phrases that mean something to search: names of issuers in many languages, words for categories,
 * types, features, lights and methods, with what else they are called. It holds no record.
 */
@ApplicationScoped
class Lexicon {
  private static final List<Vocabulary> NAMED =
      List.of(
          Vocabulary.CATEGORY,
          Vocabulary.TYPE,
          Vocabulary.FEATURE,
          Vocabulary.FRAUD_METHOD,
          Vocabulary.FRAUD_CLASS);

  private final IssuerWords issuers;
  private final Phrases fixed = new Phrases();
  private volatile Learned learned = new Learned(Map.of(), new Phrases());

  /** Names that packs gave, and their phrases. */
  private record Learned(Map<String, Texts> names, Phrases phrases) {}

  @Inject
  Lexicon(Labels labels, IssuerWords issuers, Terms terms) {
    this.issuers = issuers;
    NAMED.forEach(list -> addNames(list, labels));
    terms.all().forEach(this::addTerm);
    SearchWords.read("synonyms.properties").forEach(this::addSynonyms);
    Issuers.standard()
        .forEach(code -> {
          fixed.add(code, "issuer", code);
          issuers.every(code).forEach(name -> fixed.add(name, "issuer", code));
        });
  }

  private void addNames(Vocabulary list, Labels labels) {
    list.slugs().stream()
        .filter(slug -> !slug.equals("other"))
        .forEach(
            slug -> labels.every(list.key(), slug).forEach(n -> fixed.add(n, list.key(), slug)));
  }

  private void addTerm(Term term) {
    // a light is seen in almost every record, so its name tells little; its words are searched
    if (!term.of().equals("light")) {
      term.also().forEach(also -> fixed.add(also.text(), term.of(), term.slug()));
    }
  }

  private void addSynonyms(String key, List<String> phrases) {
    int dot = key.indexOf('.');
    String kind = dot < 0 ? key : key.substring(0, dot);
    String value = dot < 0 ? "" : key.substring(dot + 1);
    phrases.forEach(phrase -> fixed.add(phrase, kind, value));
  }

  /** What a folded phrase means; empty when nothing. */
  List<Meaning> find(String phrase) {
    List<Meaning> all = new ArrayList<>(fixed.find(phrase));
    learned().find(phrase).stream().filter(m -> !all.contains(m)).forEach(all::add);
    return all;
  }

  /** The nearest phrase within the slips that its length allows. */
  Optional<Phrases.Guess> guess(String phrase) {
    return Stream.of(learned(), fixed)
        .flatMap(phrases -> phrases.guess(phrase).stream())
        .min(Comparator.comparingInt(Phrases.Guess::slips));
  }

  private Phrases learned() {
    Map<String, Texts> names = issuers.learned();
    Learned last = learned;
    if (!last.names.equals(names)) {
      last = learn(names);
      learned = last;
    }
    return last.phrases;
  }

  private static Learned learn(Map<String, Texts> names) {
    Phrases phrases = new Phrases();
    names.forEach((code, texts) -> {
      phrases.add(code, "issuer", code);
      texts.all().stream().map(Text::text).forEach(name -> phrases.add(name, "issuer", code));
    });
    return new Learned(names, phrases);
  }
}
