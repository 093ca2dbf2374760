package org.vidimus.specimens.library;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.vidimus.specimens.optics.Light;

/**
 * Tilt sequences of a genuine part and a false one, frame beside frame: a sign of tilt is what the
 * tilting changes, so a ground that merely looks different in every frame does not count.
 */
final class Tilted {
  private record Pair(View view, BufferedImage genuine, BufferedImage altered) {}

  private final List<Pair> frames = new ArrayList<>();

  void add(View view, BufferedImage genuine, BufferedImage altered) {
    if (view.light() == Light.TILT) {
      frames.add(new Pair(view, genuine, altered));
    }
  }

  boolean shows(PartDrawing part, JsonNode sign) {
    if (!sign.path("light").asText().equals(Light.TILT.slug())) {
      return false;
    }
    int moved = 0;
    for (Pair frame : frames) {
      Rectangle box = Difference.inView(part, frame.view(), sign);
      moved += share(frame, facing(frame), box) > Difference.SHOWS ? 1 : 0;
    }
    return moved >= 2;
  }

  /** The middle frame of the same sequence. */
  private Pair facing(Pair frame) {
    return frames.stream()
        .filter(f -> java.util.Objects.equals(f.view().crop(), frame.view().crop()))
        .min(java.util.Comparator.comparingDouble(f -> Math.abs(f.view().tilt())))
        .orElseThrow();
  }

  private static double share(Pair frame, Pair facing, Rectangle region) {
    BufferedImage image = frame.genuine();
    Rectangle box = region.intersection(new Rectangle(image.getWidth(), image.getHeight()));
    int changed = 0;
    for (int y = box.y; y < box.y + box.height; y++) {
      for (int x = box.x; x < box.x + box.width; x++) {
        int genuinely = turn(frame.genuine().getRGB(x, y), facing.genuine().getRGB(x, y));
        int falsely = turn(frame.altered().getRGB(x, y), facing.altered().getRGB(x, y));
        changed += Math.abs(genuinely - falsely) > Difference.SEEN ? 1 : 0;
      }
    }
    return box.isEmpty() ? 0 : changed / (double) (box.width * box.height);
  }

  private static int turn(int p, int q) {
    return Math.max(
        Difference.off(p, q, 16), Math.max(Difference.off(p, q, 8), Difference.off(p, q, 0)));
  }
}
