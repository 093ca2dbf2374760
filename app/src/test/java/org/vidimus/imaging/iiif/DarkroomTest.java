package org.vidimus.imaging.iiif;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vidimus.common.Settings;
import org.vidimus.imaging.ImageId;
import org.vidimus.imaging.Vault;
import org.vidimus.imaging.pyramid.Drawn;
import org.vidimus.imaging.pyramid.Pixels;
import org.vidimus.imaging.pyramid.Pyramid;
import org.vidimus.imaging.pyramid.Samples;
import org.vidimus.imaging.pyramid.Scaling;
import org.vidimus.imaging.pyramid.TileIndex;

class DarkroomTest {
  private static final ImageId ID = new ImageId(new UUID(3, 4));
  private static final int WIDTH = 1300;
  private static final int HEIGHT = 900;

  @TempDir Path data;
  private Path tiles;
  private Path made;
  private Darkroom darkroom;
  private TileIndex index;
  private final Pixels picture = Drawn.waves(WIDTH, HEIGHT, 3);

  @BeforeEach
  void hang() throws IOException {
    var vault = new Vault(new Settings(data, "", false));
    tiles = vault.tiles(ID);
    made = data.resolve("prints");
    Files.createDirectories(tiles.getParent());
    Pyramid.write(tiles, picture, 0.9f);
    darkroom = new Darkroom(vault, new Prints(made, 1 << 20, Clock.systemUTC()));
    index = darkroom.index(ID).orElseThrow();
  }

  private byte[] print(String text) throws IOException {
    String[] parts = text.split("/", -1);
    Rendition rendition = Rendition.parse(ID, parts[0], parts[1], parts[2], parts[3]);
    var out = new ByteArrayOutputStream();
    try (Print print = darkroom.print(darkroom.recipe(rendition, index), index)) {
      print.sendTo(Channels.newChannel(out));
      assertEquals(out.size(), print.length());
    }
    return out.toByteArray();
  }

  private Pixels pixels(String text) throws IOException {
    return Samples.of(ImageIO.read(new ByteArrayInputStream(print(text))));
  }

  private long printsKept() throws IOException {
    try (var files = Files.walk(made)) {
      return files.filter(Files::isRegularFile).count();
    }
  }

  @Test
  void everyTileAViewerAsksForIsSentAsItLiesInTheFile() throws IOException {
    byte[] file = Files.readAllBytes(tiles);
    for (int level = 0; level < index.levels().size(); level++) {
      int step = 512 << level;
      for (int y = 0; y < HEIGHT; y += step) {
        for (int x = 0; x < WIDTH; x += step) {
          int w = Math.min(step, WIDTH - x);
          int h = Math.min(step, HEIGHT - y);
          int outWidth = Math.ceilDiv(w, 1 << level);
          int outHeight = Math.ceilDiv(h, 1 << level);
          String region = x + "," + y + "," + w + "," + h;
          String size = outWidth + "," + outHeight;
          byte[] tile = print(region + "/" + size + "/0/default.jpg");
          var span = index.tile(new TileIndex.Place(level, x / step, y / step)).orElseThrow();
          int from = (int) span.offset();
          assertArrayEquals(Arrays.copyOfRange(file, from, from + span.length()), tile);
          Pixels decoded = Samples.of(ImageIO.read(new ByteArrayInputStream(tile)));
          assertEquals(outWidth, decoded.width());
          assertEquals(outHeight, decoded.height());
        }
      }
    }
    assertEquals(0, printsKept());
  }

  @Test
  void theWholePictureAtItsSmallestLevelIsATileToo() throws IOException {
    Pixels small = pixels("full/325,225/0/default.jpg");
    assertEquals(0, printsKept());
    assertTrue(Drawn.distance(Scaling.half(Scaling.half(picture)), small) < 2);
  }

  @Test
  void aPieceOfThePictureIsThatPiece() throws IOException {
    Pixels piece = pixels("333,222,444,333/max/0/default.png");
    assertTrue(Drawn.distance(picture.crop(333, 222, 444, 333), piece) < 2);
    Pixels half = pixels("333,222,444,334/222,167/0/default.png");
    assertTrue(Drawn.distance(Scaling.to(picture.crop(333, 222, 444, 334), 222, 167), half) < 3);
    assertEquals(2, printsKept());
  }

  @Test
  void aPrintIsMadeOnce() throws IOException {
    byte[] first = print("full/!400,400/0/default.jpg");
    byte[] again = print("full/400,/0/color.jpg");
    assertArrayEquals(first, again);
    assertEquals(1, printsKept());
  }

  @Test
  void aPrintIsTurnedAndMirroredAsAsked() throws IOException {
    Pixels plain = pixels("0,0,512,300/max/0/default.png");
    Pixels turned = pixels("0,0,512,300/max/90/default.png");
    assertEquals(300, turned.width());
    assertEquals(512, turned.height());
    assertEquals(plain.at(0, 0, 0), turned.at(299, 0, 0));
    assertEquals(plain.at(511, 0, 1), turned.at(299, 511, 1));
    Pixels back = pixels("0,0,512,300/max/270/default.png");
    assertEquals(plain.at(0, 0, 0), back.at(0, 511, 0));
    Pixels mirrored = pixels("0,0,512,300/max/!0/default.png");
    assertEquals(plain.at(0, 0, 0), mirrored.at(511, 0, 0));
    Pixels both = pixels("0,0,512,300/max/!90/default.png");
    assertEquals(plain.at(511, 0, 0), both.at(299, 0, 0));
    assertEquals(plain.at(0, 0, 0), both.at(299, 511, 0));
  }

  @Test
  void greyIsGreyAndBitonalIsBlackAndWhite() throws IOException {
    Pixels grey = pixels("full/200,/0/gray.png");
    assertEquals(1, grey.bands());
    Pixels two = pixels("full/200,/0/bitonal.png");
    for (int i = 0; i < two.samples().length; i++) {
      assertTrue(two.samples()[i] == 0 || two.samples()[i] == -1);
    }
  }

  @Test
  void theDescriptionStatesSizesAndTiles() {
    String json = InfoJson.of("http://here/iiif/3/" + ID, index, Darkroom.MAX_AREA);
    assertTrue(json.contains("\"tiles\":[{\"width\":512,\"scaleFactors\":[1,2,4]}]"), json);
    assertTrue(json.contains("\"sizes\":[{\"width\":325,\"height\":225},{\"width\":650"), json);
    assertTrue(json.contains("\"width\":1300,\"height\":900"), json);
  }

  @Test
  void printsThatNobodyAskedForTheLongestGoFirst() throws IOException {
    var clock = new Ticking();
    var prints = new Prints(data.resolve("bound"), 10_000, clock);
    for (String name : new String[] {"aa1", "bb2", "cc3"}) {
      prints.keep(name, new byte[3000]).close();
      prints.find(name).orElseThrow().close();
    }
    prints.find("aa1").orElseThrow().close();
    prints.keep("dd4", new byte[3000]).close();
    assertFalse(prints.find("bb2").isPresent());
    prints.find("aa1").orElseThrow().close();
    assertFalse(prints.find("ee5").isPresent());
  }

  /** A minute later each time it is asked, and long ago. */
  private static final class Ticking extends Clock {
    private Instant now = Instant.parse("2000-01-01T00:00:00Z");

    @Override
    public Instant instant() {
      now = now.plus(Duration.ofMinutes(1));
      return now;
    }

    @Override
    public ZoneOffset getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(java.time.ZoneId zone) {
      return this;
    }
  }
}
