package org.vidimus.alert.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.vidimus.alert.Reading;
import org.vidimus.alert.action.NameParties;
import org.vidimus.gate.CurrentSubject;
import org.vidimus.gate.Handling;

/** Alerts as answers, with the tag that a change has to name. */
@ApplicationScoped
public class AlertAnswers {
  private static final List<String> WIDE = List.of("public", "members", "secretariat");

  private final NameParties nameParties;
  private final CurrentSubject current;

  @Inject
  AlertAnswers(NameParties nameParties, CurrentSubject current) {
    this.nameParties = nameParties;
    this.current = current;
  }

  /** Of its readers, those that whoever asks may know of. */
  private List<String> audience(Reading reading) {
    List<String> all = reading.content().audience();
    if (WIDE.containsAll(all)) {
      return all;
    }
    Set<String> known = nameParties.names(all).keySet();
    return all.stream().filter(name -> WIDE.contains(name) || known.contains(name)).toList();
  }

  Response of(Reading reading) {
    Response.ResponseBuilder answer = tagged(Response.ok(), reading);
    if (isPublic(reading)) {
      answer.header("Access-Control-Allow-Origin", "*");
    }
    return answer.entity(AlertView.of(reading, audience(reading), current.isSignedIn())).build();
  }

  Response created(Reading reading) {
    return tagged(Response.created(URI.create("alerts/" + reading.row().id().text())), reading)
        .entity(AlertView.of(reading, audience(reading), true))
        .build();
  }

  static Response.ResponseBuilder tagged(Response.ResponseBuilder answer, Reading reading) {
    return answer.header("ETag", '"' + reading.contentHash() + '"');
  }

  private static boolean isPublic(Reading reading) {
    return reading.content().handling() == Handling.CLEAR
        && reading.content().audience().contains("public")
        && reading.row().state().slug().equals("published");
  }
}
