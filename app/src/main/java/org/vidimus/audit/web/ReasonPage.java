package org.vidimus.audit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.vidimus.audit.action.NameObject;
import org.vidimus.audit.action.StateReason;
import org.vidimus.audit.action.TitleObject;
import org.vidimus.common.Place;
import org.vidimus.common.Refusal;
import org.vidimus.common.SignInAddress;
import org.vidimus.common.Words;
import org.vidimus.gate.AskedFor;
import org.vidimus.gate.Handling;
import org.vidimus.gate.ObjectKind;

/** Asks why a record above AMBER is opened, and goes on to it. */
@Named
@RequestScoped
public class ReasonPage {
  private final NameObject name;
  private final StateReason state;
  private final AskedFor object;
  private final String to;
  private final Optional<TitleObject.Told> told;
  private final Place place;
  private final Words words;
  private String reason = "";
  private String problem = "";

  @Inject
  ReasonPage(
      NameObject name,
      TitleObject title,
      StateReason state,
      HttpServletRequest request,
      Place place,
      Words words) {
    this.name = name;
    this.state = state;
    this.place = place;
    this.words = words;
    this.object =
        new AskedFor(
            kind(AuditResource.text(request.getParameter("kind"))),
            AuditResource.text(request.getParameter("id")));
    this.to = SignInAddress.safe(AuditResource.text(request.getParameter("to")));
    this.told = title.title(name.name(object));
  }

  private static ObjectKind kind(String slug) {
    return Arrays.stream(ObjectKind.values())
        .filter(k -> k.slug().equals(slug))
        .findFirst()
        .orElse(ObjectKind.NONE);
  }

  /** Takes the reason and leads on. */
  public void go() throws IOException {
    try {
      state.state(name.name(object), reason);
      FacesContext.getCurrentInstance().getExternalContext().redirect(to);
    } catch (Refusal refusal) {
      problem = words.say(place.getLang(), "reason.problem");
    }
  }

  /** Reasons that are given often, one key of the words each. */
  public String[] getUsual() {
    return new String[] {"reason.counter", "reason.case", "reason.review", "reason.training"};
  }

  /** What is to be opened; empty where it has no title. */
  public String getTitle() {
    return told.map(of -> of.title().in(place.getLang())).orElse("");
  }

  /** How it is handled, where that may be told. */
  public Optional<Handling> getHandling() {
    return told.map(TitleObject.Told::handling);
  }

  /** How it may be passed on, in words. */
  public String getPassing() {
    return told.map(of ->
            words.say(
                place.getLang(),
                "handling." + of.handling().name().toLowerCase(Locale.ROOT).replace('_', '-')))
        .orElse("");
  }

  public String getId() {
    return object.text();
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getProblem() {
    return problem;
  }
}
