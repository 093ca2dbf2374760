package org.vidimus.common.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.vidimus.common.Place;
import org.vidimus.common.ProblemDetails;
import org.vidimus.common.Refusal;
import org.vidimus.common.Words;

/** Whatever went wrong in the API, as RFC 9457; the log gets an unexpected cause once. */
@Provider
public class Refusals implements ExceptionMapper<Throwable> {
  private static final Logger LOG = Logger.getLogger(Refusals.class.getName());
  private final Words words;
  private final Place place;

  @Inject
  public Refusals(Words words, Place place) {
    this.words = words;
    this.place = place;
  }

  @Override
  public Response toResponse(Throwable thrown) {
    Refusal refusal = refusal(thrown).orElse(null);
    if (refusal != null) {
      Response answer = answer(refusal.kind().status(), body(refusal));
      ProblemDetails.headers(refusal)
          .forEach((name, value) -> answer.getHeaders().putSingle(name, value));
      return answer;
    }
    if (thrown instanceof WebApplicationException web) {
      return standard(web.getResponse().getStatus());
    }
    LOG.log(Level.SEVERE, "An act failed", thrown);
    return answer(500, plain(500));
  }

  /** The refusal among the causes: interceptors and transactions may have wrapped it. */
  private static Optional<Refusal> refusal(Throwable thrown) {
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      if (t instanceof Refusal refusal) {
        return Optional.of(refusal);
      }
    }
    return Optional.empty();
  }

  private Response standard(int status) {
    return switch (status) {
      case 404 -> answer(404, body(Refusal.missing()));
      case 415 -> answer(415, body(Refusal.of(Refusal.Kind.WRONG_KIND, "refusal.kind")));
      default -> answer(status, plain(status));
    };
  }

  private String body(Refusal refusal) {
    return ProblemDetails.of(refusal, words, place.getLang());
  }

  private String plain(int status) {
    return "{\"type\":\"about:blank\",\"title\":\""
        + words.say(place.getLang(), "status." + status)
        + "\",\"status\":"
        + status
        + "}";
  }

  private static Response answer(int status, String body) {
    return Response.status(status)
        .type(ProblemDetails.TYPE)
        .header("Cache-Control", "no-store")
        .entity(body)
        .build();
  }
}
