package org.vidimus.common.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.vidimus.common.Place;
import org.vidimus.common.Refusal;
import org.vidimus.common.Words;

/** The one page that says no. */
@Named
@RequestScoped
public class RefusedPage {
  private final Refusal refusal;
  private final String sentence;

  @Inject
  RefusedPage(HttpServletRequest request, Words words, Place place) {
    Object given = request.getAttribute(Frame.REFUSAL);
    refusal = given instanceof Refusal r ? r : Refusal.missing();
    sentence = words.say(place.getLang(), refusal.key(), refusal.arguments().toArray());
  }

  public String getSentence() {
    return sentence;
  }

  /** The key of the heading. */
  public String getHeading() {
    return "refused." + refusal.kind().name().toLowerCase(java.util.Locale.ROOT);
  }
}
