package org.vidimus.common.web;

import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.render.ResponseStateManager;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vidimus.common.Pages;
import org.vidimus.common.Place;
import org.vidimus.common.Problem;
import org.vidimus.common.ProblemDetails;
import org.vidimus.common.ReasonAddress;
import org.vidimus.common.Redirect;
import org.vidimus.common.Refusal;
import org.vidimus.common.SignInAddress;
import org.vidimus.common.Words;

/**
 * Leads addresses to views, and refusals to the one page that says them. Views have no address of
 * their own. What is neither a page nor served by something else is missing.
 */
public class Frame extends HttpFilter {
  /** Request attribute with the address as the reader typed it; forms post back to it. */
  public static final String ADDRESS = "org.vidimus.address";

  /** Request attribute with the refusal that a page says. */
  public static final String REFUSAL = "org.vidimus.refusal";

  private static final Set<String> MACHINES =
      Set.of("/health/live", "/health/ready", "/openapi", "/metrics");
  private static final Set<String> OF_PAGES = Set.of("GET", "HEAD", "POST");
  private static final Set<String> OF_PICTURES = Set.of("GET", "HEAD", "OPTIONS");
  private static final Set<String> OF_OTHERS =
      Set.of("GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS");
  private static final Pattern BACK = Pattern.compile("(?i)/(?:\\.|%2e){1,2}(?:/|%2f|$)|%2f|;");
  private static final long serialVersionUID = 1L;
  private static final Logger LOG = Logger.getLogger(Frame.class.getName());

  private final transient Pages pages;
  private final transient Place place;
  private final transient Words words;

  @Inject
  public Frame(Pages pages, Place place, Words words) {
    this.pages = pages;
    this.place = place;
    this.words = words;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = request.getRequestURI();
    Optional<Pages.Found> found = isStraight(path) ? pages.find(path) : Optional.empty();
    if (!takes(found, path).contains(request.getMethod())) {
      ProblemDetails.send(response, Refusal.verb(), words, place.getLang());
    } else if (hasNul(request.getQueryString())) {
      Refusal faulty = Refusal.faulty(Problem.of("", "fault.nul"));
      if (isForPrograms(path)) {
        ProblemDetails.send(response, faulty, words, place.getLang());
      } else {
        refuse(faulty, request, response);
      }
    } else if (found.isPresent() && isFormInAddress(request)) {
      Redirect.to(response, path);
    } else if (found.isPresent()) {
      show(found.get(), request, response);
    } else if (isStraight(path) && isServed(path)) {
      chain.doFilter(request, response);
    } else if (isForPrograms(path)) {
      ProblemDetails.send(response, Refusal.missing(), words, place.getLang());
    } else {
      refuse(Refusal.missing(), request, response);
    }
  }

  /**
   * A form is posted: sent in an address it would stand in histories, and pass the door's check.
   */
  private static boolean isFormInAddress(HttpServletRequest request) {
    return !request.getMethod().equals("POST")
        && request.getParameter(ResponseStateManager.VIEW_STATE_PARAM) != null;
  }

  /** U+0000, which no person writes and PostgreSQL does not keep. */
  private static boolean hasNul(@Nullable String query) {
    return query != null && query.contains("%00");
  }

  /** The verbs an address takes, as far as they are not for what serves it to say. */
  private static Set<String> takes(Optional<Pages.Found> page, String path) {
    return page.isPresent() ? OF_PAGES : path.startsWith("/iiif/") ? OF_PICTURES : OF_OTHERS;
  }

  /** An address that goes back on its way would be served as another one than it was let in as. */
  private static boolean isStraight(String path) {
    return !BACK.matcher(path).find();
  }

  private static boolean isForPrograms(String path) {
    return path.startsWith("/api/") || path.startsWith("/iiif/") || path.startsWith("/feeds/");
  }

  private static boolean isServed(String path) {
    return MACHINES.contains(path)
        || path.startsWith("/api/v1/")
        || path.startsWith("/iiif/3/")
        || path.startsWith("/iiif/specimens/")
        || path.startsWith("/assets/")
        || path.startsWith("/jakarta.faces.resource/");
  }

  private void show(Pages.Found found, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    String query = request.getQueryString();
    String address = request.getRequestURI() + (query == null ? "" : "?" + query);
    place.arrive(address, place.getLang(), found.parts());
    request.setAttribute(ADDRESS, address);
    try {
      request.getRequestDispatcher(found.page().view()).forward(request, response);
    } catch (ServletException | RuntimeException e) {
      if (isStale(e) && !response.isCommitted()) {
        response.resetBuffer();
        Redirect.to(response, address);
      } else {
        refuse(refusal(e), request, response);
      }
    }
  }

  /** Whether a form was sent whose page is no longer known; the page is shown anew. */
  private static boolean isStale(Throwable thrown) {
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      if (t instanceof ViewExpiredException) {
        return true;
      }
    }
    return false;
  }

  private static Refusal refusal(Throwable thrown) {
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      if (t instanceof Refusal refusal) {
        return refusal;
      }
    }
    LOG.log(Level.SEVERE, "A page failed", thrown);
    return Refusal.of(Refusal.Kind.FAILED, "refusal.failed");
  }

  private static void refuse(
      Refusal refusal, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    if (response.isCommitted()) {
      return;
    }
    response.resetBuffer();
    if (refusal.kind() == Refusal.Kind.UNSIGNED) {
      SignInAddress.lead(request, response);
      return;
    }
    if (refusal.kind() == Refusal.Kind.REASON) {
      Redirect.to(response, ReasonAddress.from(request, refusal));
      return;
    }
    response.setStatus(refusal.kind().status());
    request.setAttribute(REFUSAL, refusal);
    request.getRequestDispatcher("/common/refused.xhtml").forward(request, response);
  }
}
