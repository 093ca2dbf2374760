package org.vidimus.access.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.vidimus.access.Identification;
import org.vidimus.access.action.ActFromElsewhere;
import org.vidimus.common.Pages;
import org.vidimus.common.Place;
import org.vidimus.common.ProblemDetails;
import org.vidimus.common.Refusal;
import org.vidimus.common.SignInAddress;
import org.vidimus.common.Words;
import org.vidimus.gate.Occasion;

/**
 * The door: knows who asks, lets nobody in who is not signed in except where something is open to
 * anybody, and refuses changes that another site's page sent.
 */
public class Door extends HttpFilter {
  /** The session cookie of the portal. */
  static final String COOKIE = "__Host-vidimus";

  private static final String METRICS = "/metrics";
  private static final String FORM_HEADER = "X-CSRF-Token";

  /** An alert alone may be public, not what was done to it. */
  private static final Pattern RECORD =
      Pattern.compile("/api/v1/(documents|specimens|alerts)/[\\w-]+");

  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
  private static final long serialVersionUID = 1L;

  private final transient Identification identification;
  private final transient Occasion occasion;
  private final transient Pages pages;
  private final transient Place place;
  private final transient Words words;
  private final transient ActFromElsewhere elsewhere;

  @Inject
  public Door(
      Identification identification,
      Occasion occasion,
      Pages pages,
      Place place,
      Words words,
      ActFromElsewhere elsewhere) {
    this.elsewhere = elsewhere;
    this.identification = identification;
    this.occasion = occasion;
    this.pages = pages;
    this.place = place;
    this.words = words;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = request.getRequestURI();
    if (path.startsWith("/assets/")) {
      chain.doFilter(request, response);
      return;
    }
    Headers.set(response);
    if (isOpenToMachines(request, path)) {
      chain.doFilter(request, response);
      return;
    }
    if (path.equals(METRICS)) {
      refuse(response, Refusal.unsigned());
      return;
    }
    boolean known = identify(request);
    occasion.arrive(arrival(request, path));
    place.arrive(path, Tongue.of(request, response, identification), Map.of());
    if (isProgramFace(path)) {
      programs(SentKind.readable(request), response, chain, path, known);
    } else if (!known && !isOpenPage(path)) {
      SignInAddress.lead(request, response);
    } else if (isForeign(request)) {
      refuseForeign();
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } else {
      boolean work = pages.find(path).filter(f -> f.page().isWork()).isPresent();
      chain.doFilter(request, new KeptHeaders(response, work));
    }
  }

  private Occasion.Arrival arrival(HttpServletRequest request, String path) {
    boolean bearing = bearer(request).isPresent();
    String way =
        path.startsWith("/feeds/")
            ? "feed"
            : bearing || path.startsWith("/api/v1/tokens") ? "api" : "view";
    return new Occasion.Arrival(
        way, identification.sessionName(), StatedReason.of(request), !isProgramFace(path));
  }

  private void programs(
      HttpServletRequest request,
      HttpServletResponse response,
      FilterChain chain,
      String path,
      boolean known)
      throws IOException, ServletException {
    boolean bearing = bearer(request).isPresent();
    if (!known && (bearing || !isOpenFace(request, path))) {
      refuse(response, Refusal.unsigned());
    } else if (known && !bearing && !hasFormToken(request)) {
      refuseForeign();
      refuse(response, Refusal.of(Refusal.Kind.FORBIDDEN, "refusal.form"));
    } else {
      chain.doFilter(request, response);
    }
  }

  /** Told in words of its own; the act is for the ledger. */
  private void refuseForeign() {
    try {
      elsewhere.attempt();
    } catch (Refusal _) {
      // always: nobody may
    }
  }

  private void refuse(HttpServletResponse response, Refusal refusal) throws IOException {
    ProblemDetails.send(response, refusal, words, place.getLang());
  }

  private boolean identify(HttpServletRequest request) {
    // tokens are for programs: a page knows its reader by the session alone
    Optional<String> bearer =
        pages.find(request.getRequestURI()).isPresent() ? Optional.empty() : bearer(request);
    return bearer.isPresent()
        ? identification.take(bearer.get())
        : cookie(request, COOKIE).filter(identification::take).isPresent();
  }

  /** What machines ask without signing in; the rest of what the container opens stays closed. */
  private static boolean isOpenToMachines(HttpServletRequest request, String path) {
    return switch (path) {
      case "/health/live", "/health/ready", "/openapi" -> true;
      case METRICS -> isFromThisMachine(request);
      default -> false;
    };
  }

  /** A proxy on this machine asks for others and says so. */
  private static boolean isFromThisMachine(HttpServletRequest request) {
    String from = request.getRemoteAddr();
    boolean loopback =
        from.startsWith("127.") || from.equals("::1") || from.equals("0:0:0:0:0:0:0:1");
    return loopback
        && request.getHeader("X-Forwarded-For") == null
        && request.getHeader("Forwarded") == null;
  }

  private static boolean isProgramFace(String path) {
    return path.startsWith("/api/") || path.startsWith("/iiif/") || path.startsWith("/feeds/");
  }

  /** What may be open to anybody: the record's own gate says whether it is. */
  private static boolean isOpenFace(HttpServletRequest request, String path) {
    if (path.equals("/api/v1/tokens")) {
      return request.getMethod().equals("POST");
    }
    return SAFE.contains(request.getMethod())
        && (RECORD.matcher(path).matches()
            || path.startsWith("/iiif/3/")
            || path.startsWith("/iiif/specimens/"));
  }

  private boolean isOpenPage(String path) {
    return path.startsWith("/jakarta.faces.resource/")
        || pages.find(path).filter(found -> found.page().isOpen()).isPresent();
  }

  private boolean hasFormToken(HttpServletRequest request) {
    return SAFE.contains(request.getMethod())
        || identification.formToken().equals(request.getHeader(FORM_HEADER));
  }

  /** A change that a page of another origin sent. Browsers say so; older ones by Origin alone. */
  private static boolean isForeign(HttpServletRequest request) {
    if (SAFE.contains(request.getMethod())) {
      return false;
    }
    String site = request.getHeader("Sec-Fetch-Site");
    if (site != null) {
      return !site.equals("same-origin") && !site.equals("none");
    }
    String origin = request.getHeader("Origin");
    return origin != null && !origin.endsWith("//" + request.getHeader("Host"));
  }

  private static Optional<String> bearer(HttpServletRequest request) {
    String header = request.getHeader("Authorization");
    return header != null && header.regionMatches(true, 0, "Bearer ", 0, 7)
        ? Optional.of(header.substring(7).trim())
        : Optional.empty();
  }

  static Optional<String> cookie(HttpServletRequest request, String name) {
    Cookie[] cookies = request.getCookies();
    if (cookies != null) {
      for (Cookie cookie : cookies) {
        if (cookie.getName().equals(name)) {
          return Optional.of(cookie.getValue());
        }
      }
    }
    return Optional.empty();
  }
}
