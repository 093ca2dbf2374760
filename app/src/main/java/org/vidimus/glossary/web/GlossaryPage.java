package org.vidimus.glossary.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.vidimus.glossary.Term;
import org.vidimus.glossary.Terms;
import org.vidimus.glossary.action.FindTerms;

/** All terms, by vocabulary. */
@Named
@RequestScoped
public class GlossaryPage {
  private final List<Part> parts;

  /** The terms of one vocabulary. */
  public record Part(String name, List<Term> terms) {}

  @Inject
  GlossaryPage(FindTerms findTerms) {
    List<Term> all = findTerms.find();
    parts =
        Terms.PARTS.stream()
            .map(name ->
                new Part(name, all.stream().filter(term -> term.of().equals(name)).toList()))
            .toList();
  }

  public List<Part> getParts() {
    return parts;
  }
}
