package org.vidimus.document.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.vidimus.common.Json;
import org.vidimus.common.Place;
import org.vidimus.common.ProblemDetails;
import org.vidimus.common.Refusal;
import org.vidimus.common.Settings;
import org.vidimus.common.Words;
import org.vidimus.document.SpecimenId;
import org.vidimus.document.SpecimenSheet;
import org.vidimus.document.action.ReadSpecimen;

/** Specimens by the IIIF Presentation API 3.0. */
@WebServlet("/iiif/specimens/*")
public class ManifestServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String END = "/manifest";
  private static final String TYPE =
      "application/ld+json;profile=\"http://iiif.io/api/presentation/3/context.json\"";

  private final transient ReadSpecimen readSpecimen;
  private final transient Settings settings;
  private final transient Words words;
  private final transient Place place;

  @Inject
  public ManifestServlet(ReadSpecimen readSpecimen, Settings settings, Words words, Place place) {
    this.readSpecimen = readSpecimen;
    this.settings = settings;
    this.words = words;
    this.place = place;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      show(readSpecimen.read(specimen(request.getPathInfo())), response);
    } catch (Refusal refusal) {
      ProblemDetails.send(response, refusal, words, place.getLang());
    }
  }

  /** The specimen of {@code /{id}/manifest}; another path names one that cannot exist. */
  private static SpecimenId specimen(@org.jspecify.annotations.Nullable String path) {
    String text = path != null && path.startsWith("/") && path.endsWith(END) ? path : "/" + END;
    return SpecimenId.of(text.substring(1, Math.max(1, text.length() - END.length())));
  }

  private void show(SpecimenSheet sheet, HttpServletResponse response) throws IOException {
    byte[] body =
        Json.mapper().writeValueAsBytes(new Manifest(settings.address(), words).of(sheet));
    response.setContentType(TYPE);
    if (Released.toAnybody(sheet.handling(), sheet.audience())) {
      response.setHeader("Access-Control-Allow-Origin", "*");
    } else {
      response.setHeader("Cache-Control", "no-store");
    }
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
