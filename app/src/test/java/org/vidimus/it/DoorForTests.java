package org.vidimus.it;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.vidimus.access.Identification;
import org.vidimus.access.action.ActFromElsewhere;
import org.vidimus.access.web.Door;
import org.vidimus.common.Pages;
import org.vidimus.common.Place;
import org.vidimus.common.Words;
import org.vidimus.gate.Occasion;

/** The door as it is, with one more key: the test runner's own servlet. */
public class DoorForTests extends Door {
  private static final long serialVersionUID = 1L;

  @Inject
  public DoorForTests(
      Identification identification,
      Occasion occasion,
      Pages pages,
      Place place,
      Words words,
      ActFromElsewhere elsewhere) {
    super(identification, occasion, pages, place, words, elsewhere);
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getRequestURI().startsWith("/ArquillianServletRunner")) {
      request
          .getServletContext()
          .getNamedDispatcher("ArquillianServletRunnerEE9")
          .forward(request, response);
    } else {
      super.doFilter(request, response, chain);
    }
  }
}
