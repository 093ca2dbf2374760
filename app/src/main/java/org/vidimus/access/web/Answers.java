package org.vidimus.access.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.vidimus.access.Entered;
import org.vidimus.access.FirstPasswords;
import org.vidimus.access.action.Entering;
import org.vidimus.common.Json;

/** What the calls on parties and people answer. */
final class Answers {
  private Answers() {}

  /** What waits for a second person's word. */
  record Waiting(UUID change) {}

  /** What was entered: 201 where it is so, 202 where it waits. */
  static Response made(Entering made, String folder, Function<String, ?> read) {
    return switch (made.entered()) {
      case Entered.Waiting waiting -> waiting(waiting);
      case Entered.Done done -> {
        ObjectNode body = Json.mapper().valueToTree(read.apply(made.name()));
        done.link().ifPresent(link -> with(body, link));
        yield Response.created(URI.create("/api/v1/" + folder + "/" + made.name()))
            .entity(body)
            .build();
      }
    };
  }

  /** Something with a link for its first password beside it. */
  static Response linked(Object read, FirstPasswords.Link link) {
    ObjectNode body = Json.mapper().valueToTree(read);
    with(body, link);
    return Response.ok(body).build();
  }

  private static void with(ObjectNode body, FirstPasswords.Link link) {
    body.set("firstPassword", Json.mapper().valueToTree(link));
  }

  /** What was changed: 200 where it is so, 202 where it waits. */
  static Response changed(Entered entered, Supplier<?> read) {
    return switch (entered) {
      case Entered.Waiting waiting -> waiting(waiting);
      case Entered.Done _ -> Response.ok(read.get()).build();
    };
  }

  private static Response waiting(Entered.Waiting waiting) {
    return Response.accepted(new Waiting(waiting.change().value()))
        .location(URI.create("/api/v1/changes/" + waiting.change().text()))
        .build();
  }
}
