package org.vidimus.common;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Refusals for programs: RFC 9457. The same kind of refusal has the same body, whatever hides
 * behind it.
 */
public final class ProblemDetails {
  public static final String TYPE = "application/problem+json";

  private ProblemDetails() {}

  /** What else HTTP wants said with a refusal: how to sign in, when to ask again. */
  public static Map<String, String> headers(Refusal refusal) {
    return switch (refusal.kind()) {
      case UNSIGNED -> Map.of("WWW-Authenticate", "Bearer");
      case TOO_MANY -> Map.of("Retry-After", "600");
      case BUSY -> Map.of("Retry-After", "5");
      case MISSING,
          FORBIDDEN,
          VERB,
          TOO_BIG,
          WRONG_KIND,
          CONFLICT,
          UNCONDITIONAL,
          CHANGED,
          FAULTY,
          REASON,
          FAILED ->
          Map.of();
    };
  }

  /** The body of a refusal, said in a language. */
  public static String of(Refusal refusal, Words words, String lang) {
    ObjectNode body = Json.mapper().createObjectNode();
    body.put("type", "about:blank");
    body.put("title", words.say(lang, "status." + refusal.kind().status()));
    body.put("status", refusal.kind().status());
    body.put("detail", words.say(lang, refusal.key(), refusal.arguments().toArray()));
    if (refusal.kind() == Refusal.Kind.FAULTY) {
      ArrayNode problems = body.putArray("problems");
      refusal
          .problems()
          .forEach(p -> write(p, problems.addObject(), words.say(lang, p.sentence())));
    }
    return text(body);
  }

  private static String text(ObjectNode body) {
    try {
      return Json.mapper().writeValueAsString(body);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void write(Problem problem, ObjectNode node, String message) {
    if (!problem.file().isEmpty()) {
      node.put("file", problem.file());
    }
    if (problem.line() > 0) {
      node.put("line", problem.line());
    }
    if (!problem.field().isEmpty()) {
      node.put("field", problem.field());
    }
    node.put("message", message);
  }

  /** Answers a servlet request with the refusal, said in a language. */
  public static void send(HttpServletResponse response, Refusal refusal, Words words, String lang)
      throws IOException {
    response.setStatus(refusal.kind().status());
    response.setContentType(TYPE);
    response.setHeader("Cache-Control", "no-store");
    headers(refusal).forEach(response::setHeader);
    byte[] body = of(refusal, words, lang).getBytes(StandardCharsets.UTF_8);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
