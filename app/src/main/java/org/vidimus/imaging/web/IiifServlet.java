package org.vidimus.imaging.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.vidimus.common.Place;
import org.vidimus.common.ProblemDetails;
import org.vidimus.common.Refusal;
import org.vidimus.common.Settings;
import org.vidimus.common.Words;
import org.vidimus.gate.AskedFor;
import org.vidimus.gate.CurrentSubject;
import org.vidimus.gate.ObjectKind;
import org.vidimus.imaging.Allowance;
import org.vidimus.imaging.ImageId;
import org.vidimus.imaging.action.ShowPicture;
import org.vidimus.imaging.iiif.Darkroom;
import org.vidimus.imaging.iiif.InfoJson;
import org.vidimus.imaging.iiif.NotServed;
import org.vidimus.imaging.iiif.Recipe;
import org.vidimus.imaging.iiif.Rendition;
import org.vidimus.imaging.pyramid.TileIndex;

/**
 * Pictures by the IIIF Image API 3.0. The guard is asked before the rest of the address is looked
 * at, so that what a reader may not see answers like what does not exist.
 */
@WebServlet("/iiif/3/*")
public class IiifServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient ShowPicture pictures;
  private final transient Darkroom darkroom;
  private final transient CurrentSubject reader;
  private final transient Words words;
  private final transient Place place;
  private final transient Settings settings;

  @Inject
  public IiifServlet(
      ShowPicture pictures,
      Darkroom darkroom,
      CurrentSubject reader,
      Words words,
      Place place,
      Settings settings) {
    this.settings = settings;
    this.pictures = pictures;
    this.darkroom = darkroom;
    this.reader = reader;
    this.words = words;
    this.place = place;
  }

  @Override
  protected void doHead(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    doGet(request, response);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<IiifPath> path = IiifPath.of(request.getRequestURI());
    String asked = path.map(IiifPath::image).orElse("");
    try {
      Allowance allowance = pictures.show(new AskedFor(ObjectKind.IMAGE, asked));
      ImageId id = ImageId.named(asked);
      TileIndex index = darkroom.index(id).orElseThrow(Refusal::missing);
      show(path.orElseThrow(Refusal::missing), id, index, request, response, allowance);
    } catch (Refusal refusal) {
      ProblemDetails.send(
          response, reader.isSignedIn() ? refusal : Refusal.unsigned(), words, place.getLang());
    }
  }

  private void show(
      IiifPath path,
      ImageId id,
      TileIndex index,
      HttpServletRequest request,
      HttpServletResponse response,
      Allowance allowance)
      throws IOException {
    var answer = new IiifAnswer(request, response, allowance, settings.address());
    try {
      show(path, id, index, answer);
    } catch (NotServed notServed) {
      answer.refuse(notServed, words, place.getLang());
    }
  }

  private void show(IiifPath path, ImageId id, TileIndex index, IiifAnswer answer)
      throws IOException {
    if (path.isBase()) {
      answer.leadTo(id + "/info.json");
    } else if (path.isInfo()) {
      answer.describe(address -> InfoJson.of(address + id, index, Darkroom.MAX_AREA));
    } else {
      List<String> parts = path.parts();
      if (!path.isRendition()) {
        throw NotServed.malformed("iiif.fault.parts");
      }
      Rendition rendition =
          Rendition.parse(id, parts.get(1), parts.get(2), parts.get(3), parts.get(4));
      Recipe recipe = darkroom.recipe(rendition, index);
      answer.show(recipe, () -> darkroom.print(recipe, index));
    }
  }
}
