package org.vidimus.access.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.vidimus.access.Entered;
import org.vidimus.access.FirstPasswords;
import org.vidimus.access.action.Entering;
import org.vidimus.common.Json;
import org.vidimus.common.JsonBody;

/** What the calls on parties and people answer, and how they read lists. */
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

  /** A list as the body, or as the one field of an object. */
  static <T, W> List<@Nullable T> list(
      InputStream body,
      Class<T[]> list,
      Class<W> object,
      Function<W, @Nullable List<@Nullable T>> of) {
    try {
      byte[] bytes = body.readAllBytes();
      boolean bare = new String(bytes, StandardCharsets.UTF_8).stripLeading().startsWith("[");
      InputStream again = new ByteArrayInputStream(bytes);
      if (bare) {
        return Arrays.asList(JsonBody.read(again, list));
      }
      List<@Nullable T> items = of.apply(JsonBody.read(again, object));
      return items == null ? List.of() : items;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
