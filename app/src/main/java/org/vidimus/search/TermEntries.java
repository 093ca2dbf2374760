package org.vidimus.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vidimus.common.Text;
import org.vidimus.common.Words;
import org.vidimus.glossary.Term;
import org.vidimus.glossary.TermEnvelopes;
import org.vidimus.glossary.Terms;

/** Describes the glossary, which lies below search and cannot describe itself. */
@ApplicationScoped
class TermEntries implements Describer {
  private final Terms terms;
  private final Words words;

  @Inject
  TermEntries(Terms terms, Words words) {
    this.terms = terms;
    this.words = words;
  }

  @Override
  public void describeAll(Catalogue catalogue) {
    terms.all().forEach(term -> catalogue.put(entry(term)));
  }

  private CatalogueEntry entry(Term term) {
    List<Text> texts = new ArrayList<>(term.texts().all());
    texts.addAll(term.also());
    List<CatalogueEntry.Facet> facets = new ArrayList<>();
    term.lights().forEach(light -> facets.add(new CatalogueEntry.Facet("light", light)));
    return new CatalogueEntry(
        "term",
        term.slug(),
        "",
        Words.LANGUAGES.stream()
            .map(lang -> new Text(lang, words.say(lang, term.words())))
            .toList(),
        texts,
        List.of(term.slug()),
        facets,
        Optional.empty(),
        TermEnvelopes.envelope(),
        "/glossary/" + term.slug(),
        "",
        Instant.EPOCH);
  }
}
