package org.vidimus.courses.pack;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.vidimus.courses.source.CourseFault;
import org.vidimus.courses.source.PictureRequest;
import org.vidimus.courses.source.PlaceRequest;
import org.vidimus.courses.source.Text;

/** Answers a wish with a place in a view, or says what the library lacks. */
final class PictureFinder {
  private static final Set<String> MAY_BE_SHOWN = Set.of("CLEAR", "GREEN");

  private final Packs packs;

  PictureFinder(Packs packs) {
    this.packs = packs;
  }

  Cut find(PictureRequest wish) {
    Pack pack = packs.document(wish.document());
    String handling = pack.document().path("handling").asText();
    if (!MAY_BE_SHOWN.contains(handling)) {
      throw new CourseFault(
          wish.document() + " is handled " + handling + ": lessons show CLEAR and GREEN only");
    }
    JsonNode part = pack.part(wish.specimen(), wish.part());
    Box whole = whole(pack, part);
    Box place = place(pack, wish, wish.place(), whole);
    List<View> seen =
        frames(part, wish).stream().map(lit -> view(pack, lit, wish, whole, place)).toList();
    View first = seen.getFirst();
    return new Cut(
        pack,
        seen.stream().map(View::file).toList(),
        place,
        place.from(first.area()).times(first.density()));
  }

  /** Where a place of the wished picture's part lies, as shares of what the picture shows. */
  Box spot(PictureRequest wish, Cut cut, PlaceRequest spot) {
    Box whole = whole(cut.pack(), cut.pack().part(wish.specimen(), wish.part()));
    Box seen = place(cut.pack(), wish, spot, whole).clippedTo(cut.onPart());
    if (seen.isEmpty()) {
      throw new CourseFault("the place " + spot + " lies outside the picture");
    }
    return seen.sharesOf(cut.onPart());
  }

  private static Box whole(Pack pack, JsonNode part) {
    JsonNode base =
        views(part, "visible").stream()
            .filter(view -> !view.hasNonNull("crop"))
            .findFirst()
            .orElse(part.path("views").path(0));
    PictureSize size = PictureSize.of(pack.zip(), base.path("file").asText());
    return new Box(0, 0, size.width(), size.height());
  }

  private static Box place(Pack pack, PictureRequest wish, PlaceRequest place, Box whole) {
    Box box =
        switch (place) {
          case PlaceRequest.Whole _ -> whole;
          case PlaceRequest.Share share ->
              new Box(
                  share.box().get(0) * whole.width(),
                  share.box().get(1) * whole.height(),
                  share.box().get(2) * whole.width(),
                  share.box().get(3) * whole.height());
          case PlaceRequest.OfFeature of ->
              Box.of(feature(pack, wish, of.feature()).path("region")).grown(of.margin());
          case PlaceRequest.OfSign of ->
              Box.of(sign(pack, wish, of.sign()).path("region")).grown(of.margin());
        };
    Box clipped = box.clippedTo(whole);
    if (clipped.isEmpty()) {
      throw new CourseFault(wish.document() + ": the place " + place + " is empty");
    }
    return clipped;
  }

  private static JsonNode feature(Pack pack, PictureRequest wish, String wanted) {
    JsonNode feature =
        pack.feature(wish.part(), wanted)
            .orElseThrow(() ->
                new CourseFault(wish.document() + " " + wish.part() + " has no feature " + wanted));
    requireFirstLine(wish, feature);
    return feature;
  }

  private static JsonNode sign(Pack pack, PictureRequest wish, String wanted) {
    String specimen = wish.placeOf();
    JsonNode sign =
        pack.sign(specimen, wish.part(), wanted)
            .orElseThrow(() ->
                new CourseFault(
                    Text.fill(
                        "%s %s: %s has no sign %s",
                        wish.document(), specimen, wish.part(), wanted)));
    pack.betrayed(wish.part(), sign).ifPresent(feature -> requireFirstLine(wish, feature));
    return sign;
  }

  private static void requireFirstLine(PictureRequest wish, JsonNode feature) {
    if (feature.path("level").asInt() != 1) {
      throw new CourseFault(
          wish.document() + ": " + feature.path("kind").asText() + " is not of level 1");
    }
  }

  /** The views to choose from: one list, or one for each wished tilt. */
  private static List<List<JsonNode>> frames(JsonNode part, PictureRequest wish) {
    List<JsonNode> lit = views(part, wish.light());
    return wish.tilts().isEmpty()
        ? List.of(lit)
        : wish.tilts().stream().map(tilt -> frame(lit, tilt)).toList();
  }

  /** Of the views that show the place whole, the one with most detail. */
  private static View view(
      Pack pack, List<JsonNode> lit, PictureRequest wish, Box whole, Box place) {
    return lit.stream()
        .map(view -> View.of(pack, view, whole))
        .filter(view -> view.area().contains(place))
        .max(Comparator.comparingDouble(View::density))
        .orElseThrow(() ->
            new CourseFault(
                Text.fill(
                    "%s %s: %s has no view in %s of that place",
                    wish.document(), wish.specimen(), wish.part(), wish.light())));
  }

  private static List<JsonNode> views(JsonNode part, String light) {
    return Pack.items(part.path("views"))
        .filter(view -> light.equals(view.path("light").asText()))
        .toList();
  }

  private static List<JsonNode> frame(List<JsonNode> tilted, double through) {
    List<Double> frames =
        tilted.stream().map(view -> view.path("frame").asDouble()).distinct().sorted().toList();
    if (frames.isEmpty()) {
      return List.of();
    }
    double frame = frames.get((int) Math.round(through * (frames.size() - 1)));
    return tilted.stream().filter(view -> view.path("frame").asDouble() == frame).toList();
  }

  /** A view's file, the area of the part it shows, and its pixels per pixel of the visible view. */
  private record View(String file, Box area, double density) {
    static View of(Pack pack, JsonNode view, Box whole) {
      String file = view.path("file").asText();
      Box area = view.hasNonNull("crop") ? Box.of(view.path("crop")) : whole;
      return new View(file, area, PictureSize.of(pack.zip(), file).width() / area.width());
    }
  }
}
