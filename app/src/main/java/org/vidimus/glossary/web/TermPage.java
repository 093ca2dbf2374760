package org.vidimus.glossary.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.vidimus.common.Place;
import org.vidimus.common.Text;
import org.vidimus.common.Words;
import org.vidimus.glossary.Term;
import org.vidimus.glossary.TermId;
import org.vidimus.glossary.Vocabulary;
import org.vidimus.glossary.action.ReadTerm;

/** One term, with what is near to it and the way to records that show it. */
@Named
@RequestScoped
public class TermPage {
  private final Term term;
  private final Words words;
  private final String lang;

  @Inject
  TermPage(ReadTerm readTerm, Place place, Words words) {
    this.term = readTerm.read(new TermId(place.part("term")));
    this.words = words;
    this.lang = place.getLang();
  }

  public Term getTerm() {
    return term;
  }

  /** Another term, by its title. */
  public record Link(String title, String address) {}

  public List<Link> getLights() {
    return term.lights().stream()
        .filter(light -> !light.equals(term.slug()))
        .map(light -> link("light", light))
        .toList();
  }

  public List<Link> getSee() {
    return term.see().stream().map(this::link).toList();
  }

  /** The class of a method; nothing for what is none. */
  public Optional<Link> getFraudClass() {
    return Vocabulary.classOf(term.slug())
        .filter(fraudClass -> term.of().equals("fraudMethod") && !fraudClass.equals(term.slug()))
        .map(fraudClass -> link("fraudClass", fraudClass));
  }

  /** The methods of a class; none for what is no class. */
  public List<Link> getMethods() {
    return term.of().equals("fraudClass")
        ? Vocabulary.methodsOf(term.slug()).stream().map(m -> link("fraudMethod", m)).toList()
        : List.of();
  }

  /** What else it is called in the reader's language. */
  public String getAlso() {
    return String.join(
        ", ", term.also().stream().filter(t -> t.lang().equals(lang)).map(Text::text).toList());
  }

  /** Records that have it. */
  public String getRecords() {
    return "/search?q=&" + term.of() + "=" + term.slug();
  }

  private Link link(String slug) {
    return List.of(Vocabulary.FEATURE, Vocabulary.LIGHT, Vocabulary.FRAUD_METHOD).stream()
        .filter(list -> list.has(slug))
        .findFirst()
        .map(list -> link(list.key(), slug))
        .orElseGet(() -> link("fraudClass", slug));
  }

  private Link link(String of, String slug) {
    return new Link(words.say(lang, of + "." + slug), "/glossary/" + slug);
  }
}
