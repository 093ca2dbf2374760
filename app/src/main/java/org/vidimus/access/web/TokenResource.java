package org.vidimus.access.web;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.vidimus.access.SignIns;
import org.vidimus.access.action.Caller;
import org.vidimus.access.action.IssueToken;
import org.vidimus.common.JsonBody;

/** Bearer tokens. */
@Path("/tokens")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TokenResource {
  private final IssueToken issueToken;

  @Inject
  public TokenResource(IssueToken issueToken) {
    this.issueToken = issueToken;
  }

  /** What is sent; the second factor is read and not yet asked for. */
  @JsonIgnoreProperties("otp")
  public record Asked(@Nullable String username, @Nullable String password) {}

  /** What is answered. */
  public record Given(String token, Instant expiresAt) {}

  @POST
  public Given issue(InputStream body, @Context HttpServletRequest request) {
    Asked asked = JsonBody.of(body, Asked.class).get();
    SignIns.Opened opened =
        issueToken.issue(
            asked.username == null ? "" : asked.username,
            asked.password == null ? "" : asked.password,
            new Caller(request.getRemoteAddr(), ""));
    return new Given(opened.secret(), opened.endsAt());
  }
}
