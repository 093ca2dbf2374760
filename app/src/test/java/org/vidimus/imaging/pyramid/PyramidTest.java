package org.vidimus.imaging.pyramid;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PyramidTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "1300,900,3,3",
    "1024,512,3,2",
    "513,512,1,2",
    "512,512,3,1",
    "1,1,1,1",
    "3,2000,3,3",
    "1025,1537,1,3"
  })
  void eachTileOfEachLevelIsACompleteJpegOfExactlyItsPartOfThePicture(
      int width, int height, int bands, int levels) throws IOException {
    Path file = folder.resolve("a.tif");
    Pixels level = Drawn.waves(width, height, bands);
    assertEquals(levels, Pyramid.write(file, level, 0.9f));
    TileIndex index = TileIndex.of(file);
    assertEquals(levels, index.levels().size());
    byte[] bytes = Files.readAllBytes(file);
    for (int n = 0; n < levels; n++) {
      assertEquals(new TileIndex.Level(level.width(), level.height()), index.levels().get(n));
      assembledTilesShow(level, n, index, bytes);
      level = Scaling.half(level);
    }
  }

  private static void assembledTilesShow(Pixels level, int n, TileIndex index, byte[] file)
      throws IOException {
    for (int y = 0; y < level.height(); y += TileIndex.TILE) {
      for (int x = 0; x < level.width(); x += TileIndex.TILE) {
        var place = new TileIndex.Place(n, x / TileIndex.TILE, y / TileIndex.TILE);
        var span = index.tile(place).orElseThrow();
        int from = (int) span.offset();
        byte[] jpeg = Arrays.copyOfRange(file, from, from + span.length());
        Pixels tile = Samples.of(ImageIO.read(new ByteArrayInputStream(jpeg)));
        Pixels wanted =
            level.crop(x, y, Math.min(512, level.width() - x), Math.min(512, level.height() - y));
        assertTrue(Drawn.distance(wanted, tile) < 2, place + " " + Drawn.distance(wanted, tile));
      }
    }
  }

  @Test
  void aRegionAcrossTilesIsDecodedAtItsPlace() throws IOException {
    Path file = folder.resolve("b.tif");
    Pixels picture = Drawn.waves(1300, 900, 3);
    Pyramid.write(file, picture, 0.9f);
    Pixels region = Pyramid.read(file, 0, 500, 490, 799, 409);
    assertTrue(Drawn.distance(picture.crop(500, 490, 799, 409), region) < 2);
    Pixels smaller = Pyramid.read(file, 1, 250, 245, 399, 204);
    assertTrue(Drawn.distance(Scaling.half(picture).crop(250, 245, 399, 204), smaller) < 2);
  }

  @ParameterizedTest
  @CsvSource({"700,300,3", "700,300,1"})
  void aLosslessFileGivesBackEverySample(int width, int height, int bands) throws IOException {
    Path file = folder.resolve("c.png");
    Pixels picture = Drawn.waves(width, height, bands);
    Codecs.png(picture, file);
    assertArrayEquals(picture.samples(), Samples.of(ImageIO.read(file.toFile())).samples());
  }
}
