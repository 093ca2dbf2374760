package org.vidimus.imaging.iiif;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vidimus.common.Settings;
import org.vidimus.imaging.ImageId;
import org.vidimus.imaging.Vault;
import org.vidimus.imaging.pyramid.Codecs;
import org.vidimus.imaging.pyramid.Drawn;
import org.vidimus.imaging.pyramid.Pixels;
import org.vidimus.imaging.pyramid.Pyramid;
import org.vidimus.imaging.pyramid.TileIndex;

/**
 * Measures tiles and writes {@code docs/benchmarks/tiles.md}; run by {@code deploy/bench/tiles}.
 */
class TileBench {
  private static final ImageId ID = new ImageId(new UUID(5, 6));
  private static final int WIDTH = 6000;
  private static final int HEIGHT = 4200;
  private static final int ROUNDS = 5;

  @TempDir Path data;
  private final WritableByteChannel nowhere = Channels.newChannel(OutputStream.nullOutputStream());

  private interface Work {
    void run() throws IOException;
  }

  @Test
  void tiles() throws IOException {
    var vault = new Vault(new Settings(data, "", false));
    Path file = vault.tiles(ID);
    Files.createDirectories(file.getParent());
    Pixels picture = noisy();
    double written = milliseconds(1, () -> Pyramid.write(file, picture, 0.9f));
    var darkroom =
        new Darkroom(vault, new Prints(data.resolve("prints"), 1 << 30, Clock.systemUTC()));
    TileIndex index = darkroom.index(ID).orElseThrow();
    List<Recipe> tiles = tiles(darkroom, index);
    double read = milliseconds(200, () -> TileIndex.of(file));
    double passed = milliseconds(ROUNDS, () -> sendAll(darkroom, index, tiles));
    double decoded = milliseconds(ROUNDS, () -> makeAll(file, index, tiles));
    Recipe thumbnail =
        darkroom.recipe(Rendition.parse(ID, "full", "!400,400", "0", "default.jpg"), index);
    double made = milliseconds(1, () -> darkroom.print(thumbnail, index).close());
    double found = milliseconds(200, () -> darkroom.print(thumbnail, index).close());
    List<String> rows = new ArrayList<>();
    rows.add(row("write the pyramid (%d × %d)".formatted(WIDTH, HEIGHT), written));
    rows.add(row("read the tile index", read));
    rows.add(row("a tile, sent as it lies", passed / tiles.size()));
    rows.add(row("the same tile, decoded and encoded again", decoded / tiles.size()));
    rows.add(row("a 400-pixel thumbnail, first time", made));
    rows.add(row("the same thumbnail, kept", found));
    report(tiles.size(), rows);
  }

  private static Pixels noisy() {
    Pixels picture = Drawn.waves(WIDTH, HEIGHT, 3);
    var random = new Random(1);
    for (int i = 0; i < picture.samples().length; i++) {
      picture.samples()[i] += (byte) random.nextInt(-8, 8);
    }
    return picture;
  }

  private static List<Recipe> tiles(Darkroom darkroom, TileIndex index) {
    List<Recipe> tiles = new ArrayList<>();
    for (int level = 0; level < index.levels().size(); level++) {
      int step = TileIndex.TILE << level;
      for (int y = 0; y < HEIGHT; y += step) {
        for (int x = 0; x < WIDTH; x += step) {
          int w = Math.min(step, WIDTH - x);
          int h = Math.min(step, HEIGHT - y);
          String region = new Box(x, y, w, h).toString();
          String size = Math.ceilDiv(w, 1 << level) + "," + Math.ceilDiv(h, 1 << level);
          tiles.add(darkroom.recipe(Rendition.parse(ID, region, size, "0", "default.jpg"), index));
        }
      }
    }
    return tiles;
  }

  private void sendAll(Darkroom darkroom, TileIndex index, List<Recipe> tiles) throws IOException {
    for (Recipe tile : tiles) {
      try (Print print = darkroom.print(tile, index)) {
        print.sendTo(nowhere);
      }
    }
  }

  private void makeAll(Path file, TileIndex index, List<Recipe> tiles) throws IOException {
    for (Recipe tile : tiles) {
      int level = tile.level(index);
      Box box = tile.boxAt(level, index);
      Pixels pixels = Pyramid.read(file, level, box.x(), box.y(), box.width(), box.height());
      nowhere.write(ByteBuffer.wrap(Codecs.jpeg(pixels, 0.9f)));
    }
  }

  private static double milliseconds(int times, Work work) throws IOException {
    if (times > 1) {
      work.run();
    }
    long from = System.nanoTime();
    for (int i = 0; i < times; i++) {
      work.run();
    }
    return (System.nanoTime() - from) / 1e6 / times;
  }

  private static String row(String what, double milliseconds) {
    return String.format(Locale.ROOT, "| %s | %.3f |", what, milliseconds);
  }

  private static void report(int tiles, List<String> rows) throws IOException {
    String text =
        """
        # Tiles
        Measured by `deploy/bench/tiles` on %s, one thread, %d processors, Java %s, %d tiles of one picture.
        Milliseconds each, without network and without the guard.

        | what | ms |
        |---|---:|
        %s
        """
            .formatted(
                LocalDate.now(ZoneOffset.UTC),
                Runtime.getRuntime().availableProcessors(),
                Runtime.version().feature(),
                tiles,
                String.join("\n", rows));
    Path docs = Path.of("..", "docs", "benchmarks");
    Files.createDirectories(docs);
    Files.writeString(docs.resolve("tiles.md"), text);
    System.out.println(text);
  }
}
