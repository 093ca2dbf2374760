package org.vidimus.specimens.library;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.vidimus.specimens.optics.Light;

/** A sign of fraud must be seen where and in the light it says, and nothing else may differ. */
@Execution(ExecutionMode.CONCURRENT)
class SignsAreTrueTest {
  private static final int SEEN = 10;

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
                                () -> compare(d, genuine, f)))));
  }

  private static void compare(Description d, JsonNode genuine, JsonNode fraud) {
    List<PartDrawing> originals = Library.drawings(d, genuine);
    for (PartDrawing altered : Library.drawings(d, fraud)) {
      PartDrawing original =
          originals.stream().filter(p -> p.id().equals(altered.id())).findFirst().orElseThrow();
      List<String> unseen = new ArrayList<>();
      altered.part().path("signs").forEach(sign -> unseen.add(sign.path("id").asText()));
      for (View view : altered.views()) {
        if (view.crop() == null || view.light() == Light.TILT) {
          BufferedImage genuinely = original.take(view);
          Rectangle sheet = new Rectangle(genuinely.getWidth(), genuinely.getHeight());
          look(altered, view, sheet, difference(genuinely, altered.take(view)), unseen);
        }
      }
      assertTrue(unseen.isEmpty(), altered.id() + ": signs that do not show: " + unseen);
    }
  }

  private static boolean[] difference(BufferedImage a, BufferedImage b) {
    boolean[] differs = new boolean[a.getWidth() * a.getHeight()];
    for (int i = 0; i < differs.length; i++) {
      int p = a.getRGB(i % a.getWidth(), Math.floorDiv(i, a.getWidth()));
      int q = b.getRGB(i % a.getWidth(), Math.floorDiv(i, a.getWidth()));
      differs[i] = off(p, q, 16) > SEEN || off(p, q, 8) > SEEN || off(p, q, 0) > SEEN;
    }
    return differs;
  }

  private static int off(int p, int q, int shift) {
    return Math.abs((p >> shift & 255) - (q >> shift & 255));
  }

  private static void look(
      PartDrawing part, View view, Rectangle sheet, boolean[] differs, List<String> unseen) {
    boolean[] explained = new boolean[differs.length];
    for (JsonNode sign : part.part().path("signs")) {
      Rectangle box = inView(part, view, sign).intersection(sheet);
      int changed = mark(differs, explained, box, sheet.width);
      boolean here = sign.path("light").asText().equals(view.light().slug());
      if (here && changed > 0.004 * box.width * box.height) {
        unseen.remove(sign.path("id").asText());
      }
    }
    int stray = 0;
    for (int i = 0; i < differs.length; i++) {
      stray += differs[i] && !explained[i] ? 1 : 0;
    }
    double share = stray / (double) differs.length;
    assertTrue(share <= 0.01, part.id() + " in " + view.id() + ": " + share + " differs outside");
  }

  /** A region of the visible view, in pixels of this view. */
  private static Rectangle inView(PartDrawing part, View view, JsonNode sign) {
    int[] r = part.region(sign);
    double scale = view.dpi() / (double) Library.DPI;
    Rectangle2D crop = view.crop();
    double left = crop == null ? 0 : crop.getX() * view.dpi() / 25.4;
    double top = crop == null ? 0 : crop.getY() * view.dpi() / 25.4;
    return new Rectangle2D.Double(
            r[0] * scale - left, r[1] * scale - top, r[2] * scale, r[3] * scale)
        .getBounds();
  }

  private static int mark(boolean[] differs, boolean[] explained, Rectangle box, int width) {
    int changed = 0;
    for (int y = box.y; y < box.y + box.height; y++) {
      for (int x = box.x; x < box.x + box.width; x++) {
        int i = y * width + x;
        if (i < differs.length) {
          explained[i] = true;
          changed += differs[i] ? 1 : 0;
        }
      }
    }
    return changed;
  }
}
