package org.vidimus.it;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.vidimus.alert.AlertId;
import org.vidimus.alert.Alerts;

/** A servlet without a guard, to see it found. */
@WebServlet("/iiif/specimens/planted/*")
public class PlantedServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient Alerts alerts;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    String asked = request.getPathInfo().substring(1);
    boolean there = AlertId.find(asked).flatMap(alerts::find).isPresent();
    response.setStatus(there ? 200 : 404);
  }
}
