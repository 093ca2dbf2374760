package org.vidimus.alert.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.vidimus.alert.Reading;
import org.vidimus.gate.CurrentSubject;
import org.vidimus.gate.Handling;

/** Alerts as answers, with the tag that a change has to name. */
@ApplicationScoped
public class AlertAnswers {
  private final CurrentSubject current;

  @Inject
  AlertAnswers(CurrentSubject current) {
    this.current = current;
  }

  Response of(Reading reading) {
    Response.ResponseBuilder answer = tagged(Response.ok(), reading);
    if (isPublic(reading)) {
      answer.header("Access-Control-Allow-Origin", "*");
    }
    return answer.entity(AlertView.of(reading, current.isSignedIn())).build();
  }

  Response created(Reading reading) {
    return tagged(Response.created(URI.create("alerts/" + reading.row().id().text())), reading)
        .entity(AlertView.of(reading, true))
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
