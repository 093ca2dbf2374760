package org.vidimus.audit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vidimus.audit.action.EnterHandover;
import org.vidimus.audit.action.NameObject;
import org.vidimus.audit.action.TitleObject;
import org.vidimus.common.Place;
import org.vidimus.common.Problem;
import org.vidimus.common.Refusal;
import org.vidimus.gate.AskedFor;
import org.vidimus.gate.ObjectId;
import org.vidimus.gate.ObjectKind;

/** Enters by hand what was told or handed over outside the portal. */
@Named
@RequestScoped
public class HandoverPage {
  private final NameObject name;
  private final EnterHandover enter;
  private final String object;
  private final String title;
  private final boolean done;
  private String person = "";
  private String organisation = "";
  private String party = "";
  private String method = "oral";
  private String reason = "";
  private String legalBasis = "";
  private String on = LocalDate.now(ZoneOffset.UTC).toString();
  private List<String> problems = List.of();

  @Inject
  HandoverPage(
      NameObject name,
      TitleObject title,
      EnterHandover enter,
      HttpServletRequest request,
      Place place) {
    this.name = name;
    this.enter = enter;
    this.object = AuditResource.text(request.getParameter("object"));
    this.done = request.getParameter("done") != null;
    this.title = title.title(name()).map(told -> told.title().in(place.getLang())).orElse("");
  }

  private ObjectId name() {
    return name.name(new AskedFor(ObjectKind.NONE, object));
  }

  /** Writes it down. */
  public void enter() throws IOException {
    ObjectId id = name();
    SentHandover sent =
        new SentHandover(
            object,
            new SentHandover.To(person, organisation, party),
            method,
            reason,
            legalBasis,
            on);
    try {
      enter.enter(id, sent.about(id));
      FacesContext.getCurrentInstance()
          .getExternalContext()
          .redirect("/audit/handover?done=true&object=" + id.text());
    } catch (Refusal refusal) {
      problems =
          refusal.problems().stream()
              .map(Problem::field)
              .map(field -> "handover.problem." + field.replace("to.", ""))
              .distinct()
              .collect(Collectors.toList());
    }
  }

  /** What it is called; empty where the reader may not know. */
  public String getTitle() {
    return title;
  }

  public String getObject() {
    return object;
  }

  /** Whether one was just entered. */
  public boolean isDone() {
    return done;
  }

  /** Keys of the words for each field at fault. */
  public List<String> getProblems() {
    return problems;
  }

  public String getPerson() {
    return person;
  }

  public void setPerson(String person) {
    this.person = person;
  }

  public String getOrganisation() {
    return organisation;
  }

  public void setOrganisation(String organisation) {
    this.organisation = organisation;
  }

  public String getParty() {
    return party;
  }

  public void setParty(String party) {
    this.party = party;
  }

  public String getMethod() {
    return method;
  }

  public void setMethod(String method) {
    this.method = method;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getLegalBasis() {
    return legalBasis;
  }

  /** The choice of nothing arrives as null. */
  public void setLegalBasis(@Nullable String legalBasis) {
    this.legalBasis = AuditResource.text(legalBasis);
  }

  public String getOn() {
    return on;
  }

  public void setOn(String on) {
    this.on = on;
  }
}
