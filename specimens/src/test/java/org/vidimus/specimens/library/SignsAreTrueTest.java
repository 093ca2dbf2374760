package org.vidimus.specimens.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.vidimus.specimens.optics.Light;

/**
 * A sign of fraud must be seen where and in the light it says; outside all signs at most 1 % may
 * differ, and where no edited layer reaches, nothing.
 */
@Execution(ExecutionMode.CONCURRENT)
class SignsAreTrueTest {
  private static final double STRAY = 0.01;

  @TestFactory
  Stream<DynamicTest> everyFraudShowsItsSignsAndOnlyThem() {
    return Library.all().stream()
        .flatMap(d ->
            Library.specimens(d, true)
                .limit(1)
                .flatMap(genuine ->
                    Library.specimens(d, false)
                        .map(f ->
                            dynamicTest(
                                d.code() + " " + f.path("id").asText(),
                                () -> assertEquals(List.of(), untruths(d, genuine, f))))));
  }

  /** A gull said to stay purple that turns green after all, in ground printed as dots. */
  @Test
  void aSignThatIsNotInThePixelsIsFound() {
    Description d = Library.of("QMA-AO-03001");
    ObjectNode fraud = specimen(d, "page").deepCopy();
    for (JsonNode edit : fraud.path("parts").path(0).path("edits")) {
      if (edit.path("set").asText().equals("ovi")) {
        ((ObjectNode) edit.path("to").path("ink")).remove("ovi");
      }
    }
    assertEquals(
        List.of("biodata: s-gull does not show in tilt"),
        untruths(d, specimen(d, "genuine"), fraud));
  }

  /** The film of the overlay goes on, but one more edit is made that no sign tells of. */
  @Test
  void aChangeNoSignTellsOfIsFound() {
    Description d = Library.of("QMA-AO-03001");
    ObjectNode fraud = specimen(d, "overlay").deepCopy();
    ((ArrayNode) fraud.path("parts").path(0).path("edits"))
        .addObject()
        .putArray("drop")
        .add("ground");
    List<String> found = untruths(d, specimen(d, "genuine"), fraud);
    assertTrue(found.stream().anyMatch(w -> w.contains("differs outside")), found.toString());
  }

  private static JsonNode specimen(Description d, String id) {
    return Description.find(d.specimens(), id);
  }

  private static List<String> untruths(Description d, JsonNode genuine, JsonNode fraud) {
    List<PartDrawing> originals = Library.drawings(d, genuine);
    List<String> untrue = new ArrayList<>();
    for (PartDrawing altered : Library.drawings(d, fraud)) {
      PartDrawing original =
          originals.stream().filter(p -> p.id().equals(altered.id())).findFirst().orElseThrow();
      compare(original, altered, new Reach(original, altered, d), untrue);
    }
    return untrue;
  }

  private static void compare(
      PartDrawing original, PartDrawing altered, Reach reach, List<String> untrue) {
    List<JsonNode> unseen = new ArrayList<>();
    altered.part().path("signs").forEach(unseen::add);
    Tilted tilted = new Tilted();
    for (View view : altered.views()) {
      if (view.crop() != null && view.light() != Light.TILT) {
        continue;
      }
      BufferedImage a = original.take(view);
      BufferedImage b = altered.take(view);
      Difference difference = new Difference(a, b);
      unseen.removeIf(sign -> shows(altered, view, sign, difference));
      tilted.add(view, a, b);
      strays(altered, view, difference, reach, untrue);
    }
    unseen.removeIf(sign -> tilted.shows(altered, sign));
    unseen.forEach(s -> untrue.add(altered.id() + ": " + id(s) + " does not show in " + light(s)));
  }

  private static String id(JsonNode sign) {
    return sign.path("id").asText();
  }

  private static String light(JsonNode sign) {
    return sign.path("light").asText();
  }

  private static boolean shows(PartDrawing part, View view, JsonNode sign, Difference difference) {
    return view.light() != Light.TILT
        && light(sign).equals(view.light().slug())
        && difference.share(Difference.inView(part, view, sign)) > Difference.SHOWS;
  }

  private static void strays(
      PartDrawing part, View view, Difference difference, Reach reach, List<String> untrue) {
    List<Rectangle> signs = new ArrayList<>();
    part.part().path("signs").forEach(s -> signs.add(Difference.inView(part, view, s)));
    double share = difference.shareOutside(signs);
    if (share > STRAY) {
      untrue.add(part.id() + " in " + view.id() + ": " + share + " differs outside its signs");
    }
    int beyond = difference.beyond(reach.in(view));
    if (beyond > 0) {
      untrue.add(part.id() + " in " + view.id() + ": " + beyond + " pixels no edit reaches differ");
    }
  }
}
