package org.vidimus.common.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.vidimus.common.Place;
import org.vidimus.common.Refusal;
import org.vidimus.common.Words;

/** The one page that says no. */
@Named
@RequestScoped
public class RefusedPage {
  private final Refusal refusal;
  private final String sentence;
  private final List<String> problems;

  @Inject
  RefusedPage(HttpServletRequest request, Words words, Place place) {
    Object given = request.getAttribute(Frame.REFUSAL);
    refusal = given instanceof Refusal r ? r : Refusal.missing();
    problems =
        refusal.problems().stream()
            .map(p -> p.field() + ": " + words.say(place.getLang(), p.sentence()))
            .toList();
    sentence = words.say(place.getLang(), refusal.key(), refusal.arguments().toArray());
  }

  /** Each fault with its field. */
  public List<String> getProblems() {
    return problems;
  }

  public String getSentence() {
    return sentence;
  }

  /** The key of the heading. */
  public String getHeading() {
    return "refused." + refusal.kind().name().toLowerCase(java.util.Locale.ROOT);
  }
}
