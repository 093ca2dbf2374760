package org.vidimus.common.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Lets readers go who close a page while something is still being sent to them: on weak networks
 * they do so all day, and the server's log is for faults of the server.
 */
public class Departures extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final Logger LOG = Logger.getLogger(Departures.class.getName());

  /** What the connector and the system below it say. */
  private static final List<String> GONE =
      List.of(
          "Connection is closed", "Broken pipe", "Connection reset by peer", "Connection reset");

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    try {
      chain.doFilter(request, response);
    } catch (IOException failed) {
      if (!isDeparture(failed)) {
        throw failed;
      }
      LOG.log(Level.FINE, "A reader went away", failed);
    }
  }

  static boolean isDeparture(IOException failed) {
    for (Throwable t = failed; t != null; t = t.getCause()) {
      if (t instanceof IOException && t.getMessage() != null && GONE.contains(t.getMessage())) {
        return true;
      }
    }
    return false;
  }
}
