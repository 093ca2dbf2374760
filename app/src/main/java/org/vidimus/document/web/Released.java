package org.vidimus.document.web;

import jakarta.ws.rs.core.Response;
import java.util.List;
import org.vidimus.gate.Handling;

/** Answers that any site's page may read, where the record is released to everybody. */
final class Released {
  private Released() {}

  static Response answer(Object body, Handling handling, List<String> audience) {
    Response.ResponseBuilder answer = Response.ok(body);
    return (toAnybody(handling, audience)
            ? answer.header("Access-Control-Allow-Origin", "*")
            : answer.header("Cache-Control", "no-store"))
        .build();
  }

  static boolean toAnybody(Handling handling, List<String> audience) {
    return handling == Handling.CLEAR && audience.contains("public");
  }
}
