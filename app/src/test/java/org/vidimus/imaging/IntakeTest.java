package org.vidimus.imaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vidimus.imaging.ImageRefused.Reason.DAMAGED;
import static org.vidimus.imaging.ImageRefused.Reason.TOO_MANY_BYTES;
import static org.vidimus.imaging.ImageRefused.Reason.TOO_MANY_PIXELS;
import static org.vidimus.imaging.ImageRefused.Reason.WRONG_KIND;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vidimus.common.Words;
import org.vidimus.common.WordsForTests;
import org.vidimus.imaging.pyramid.Drawn;
import org.vidimus.imaging.pyramid.Pixels;
import org.vidimus.imaging.pyramid.Pyramid;

class IntakeTest {
  private static final Words WORDS = WordsForTests.words();
  private static final UUID OWNER = new UUID(7, 7);
  private static final Limits SMALL = new Limits(10 << 20, 4_000_000);

  @TempDir Path data;
  private Vault vault;
  private Intake intake;

  @BeforeEach
  void open() {
    vault = new Vault(data);
    intake =
        new Intake(vault, new Workbench(256 << 20), new Leftovers(vault), id -> Optional.empty());
  }

  private TakenIn take(byte[] bytes) throws ImageRefused, IOException {
    return intake.take(OWNER, new ByteArrayInputStream(bytes), SMALL, Fidelity.VISUAL);
  }

  /** Expects one refusal and not one file. */
  private void refused(ImageRefused.Reason reason, byte[] bytes) throws IOException {
    var refusal = assertThrows(ImageRefused.class, () -> take(bytes));
    assertEquals(reason, refusal.reason(), refusal.getMessage());
    assertEquals(List.of(), files());
  }

  private List<Path> files() throws IOException {
    try (var walk = Files.walk(data)) {
      return walk.filter(Files::isRegularFile).toList();
    }
  }

  private Pixels pixels(TakenIn taken) throws IOException {
    return Pyramid.read(taken.drafts().getFirst(), 0, 0, 0, taken.width(), taken.height());
  }

  @Test
  void aPictureOfEachKindIsTakenAsItIs() throws Exception {
    Pixels drawn = Drawn.waves(700, 500, 3);
    for (byte[] file : List.of(Sent.jpeg(700, 500, 3), Sent.png(700, 500, 3), tiff(700, 500))) {
      try (TakenIn taken = take(file)) {
        assertEquals(700, taken.width());
        assertEquals(500, taken.height());
        assertEquals(2, taken.levels());
        assertEquals(file.length, taken.bytes());
        assertTrue(Drawn.distance(drawn, pixels(taken)) < 2.5);
      }
    }
    assertEquals(List.of(), files());
  }

  @Test
  void greyStaysGrey() throws Exception {
    try (TakenIn taken = take(Sent.png(300, 200, 1))) {
      assertEquals(1, pixels(taken).bands());
      assertTrue(Drawn.distance(Drawn.waves(300, 200, 1), pixels(taken)) < 2);
    }
  }

  @Test
  void equalPixelsHaveEqualSumsInEveryFileAndOtherBytesAnotherId() throws Exception {
    byte[] plain = Sent.png(300, 200, 3);
    byte[] commented =
        Sent.withChunk(plain, "tEXt", "Comment\0hello".getBytes(StandardCharsets.ISO_8859_1));
    try (TakenIn one = take(plain);
        TakenIn other = take(commented)) {
      assertEquals(one.pixelsSha256(), other.pixelsSha256());
      assertFalse(one.sha256().equals(other.sha256()));
      assertFalse(one.id().equals(other.id()));
    }
    try (TakenIn one = take(plain);
        TakenIn again = take(plain)) {
      assertEquals(one.id(), again.id());
    }
  }

  @Test
  void anExactPictureKeepsEverySampleBesideTheTiles() throws Exception {
    var bytes = new ByteArrayInputStream(Sent.png(300, 200, 3));
    try (TakenIn taken = intake.take(OWNER, bytes, SMALL, Fidelity.EXACT)) {
      vault.settle(taken.id(), taken.drafts());
      BufferedImage master =
          ImageIO.read(vault.tiles(taken.id()).resolveSibling(taken.id() + ".png").toFile());
      Pixels drawn = Drawn.waves(300, 200, 3);
      assertEquals(drawn.at(17, 33, 0), master.getRGB(17, 33) >> 16 & 0xff);
      assertEquals(2, files().size());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void aPictureIsTurnedTheWayItsCameraWasHeld(int orientation) throws Exception {
    byte[] file =
        Sent.withSegment(Sent.jpeg(320, 200, 3), 0xe1, Sent.exif(orientation, "A. Person"));
    try (TakenIn taken = take(file)) {
      boolean lying = orientation >= 5;
      assertEquals(lying ? 200 : 320, taken.width());
      assertEquals(lying ? 320 : 200, taken.height());
      Pixels drawn = Drawn.waves(320, 200, 3);
      // Where the upper left corner of the stored picture belongs, by the EXIF standard.
      int x = List.of(0, 319, 319, 0, 0, 199, 199, 0).get(orientation - 1);
      int y = List.of(0, 0, 199, 199, 0, 0, 319, 319).get(orientation - 1);
      assertEquals(drawn.at(0, 0, 0), pixels(taken).at(x, y, 0), 6);
      // And where its upper right one does.
      int x2 = List.of(319, 0, 0, 319, 0, 199, 199, 0).get(orientation - 1);
      int y2 = List.of(0, 0, 199, 199, 319, 319, 0, 0).get(orientation - 1);
      assertEquals(drawn.at(319, 0, 0), pixels(taken).at(x2, y2, 0), 6);
    }
  }

  @Test
  void noMetadataSurvives() throws Exception {
    byte[] file = Sent.withSegment(Sent.jpeg(600, 600, 3), 0xe1, Sent.exif(1, "SECRET-NAME"));
    file = Sent.withSegment(file, 0xfe, "SECRET-COMMENT".getBytes(StandardCharsets.US_ASCII));
    try (TakenIn taken = take(file)) {
      for (Path draft : taken.drafts()) {
        String text = Files.readString(draft, StandardCharsets.ISO_8859_1);
        assertFalse(text.contains("SECRET"));
        assertFalse(text.contains("Exif"));
      }
    }
  }

  @Test
  void transparencyIsShownOnWhiteAndSixteenBitsAreRounded() throws Exception {
    var image = new BufferedImage(4, 1, BufferedImage.TYPE_INT_ARGB);
    image.setRGB(0, 0, 0xff102030);
    image.setRGB(1, 0, 0x00000000);
    image.setRGB(2, 0, 0x80000000);
    try (TakenIn taken = take(encoded(image, "png"))) {
      Pixels pixels = pixels(taken);
      assertEquals(255, pixels.at(1, 0, 0), 20);
      assertEquals(1, taken.levels());
    }
    var deep = new BufferedImage(64, 64, BufferedImage.TYPE_USHORT_GRAY);
    for (int i = 0; i < 64 * 64; i++) {
      deep.getRaster().setSample(i % 64, i / 64, 0, 0x8080);
    }
    try (TakenIn taken = take(encoded(deep, "png"))) {
      assertEquals(0x80, pixels(taken).at(30, 30, 0), 1);
      assertEquals(1, pixels(taken).bands());
    }
  }

  @Test
  void otherKindsAreRefusedByTheirFirstBytes() throws Exception {
    byte[] gifBomb =
        HexFormat.of()
            .parseHex("474946383961ffffffff800000000000ffffff2c00000000ffffffff000002024401003b");
    refused(WRONG_KIND, gifBomb);
    refused(WRONG_KIND, "RIFF\0\0\0\0WEBPVP8 ".getBytes(StandardCharsets.ISO_8859_1));
    refused(
        WRONG_KIND,
        "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.US_ASCII));
    refused(WRONG_KIND, new byte[] {1});
    refused(DAMAGED, new byte[0]);
  }

  @Test
  void aPictureThatClaimsTooMuchIsRefusedBeforeItIsDecoded() throws Exception {
    refused(TOO_MANY_PIXELS, Sent.pngOfClaimedSize(100_000, 100_000));
    refused(DAMAGED, Sent.pngOfClaimedSize(0, 100));
    refused(DAMAGED, Sent.pngOfClaimedSize(-5, 100));
    refused(TOO_MANY_PIXELS, Sent.pngOfClaimedSize(Integer.MAX_VALUE, Integer.MAX_VALUE));
  }

  @Test
  void aPictureThatMemoryCannotHoldIsRefusedAndSaysSo() throws Exception {
    var tight =
        new Intake(vault, new Workbench(10 << 20), new Leftovers(vault), id -> Optional.empty());
    byte[] large = Sent.pngOfClaimedSize(2000, 2000);
    var refusal =
        assertThrows(
            ImageRefused.class,
            () -> tight.take(OWNER, new ByteArrayInputStream(large), SMALL, Fidelity.VISUAL));
    assertEquals(TOO_MANY_PIXELS, refusal.reason());
    assertEquals("imaging.fault.memory", refusal.sentence().key());
    assertEquals(List.of(), files());
  }

  @Test
  void aFileLargerThanAllowedIsRefusedWhileItIsRead() throws Exception {
    refused(TOO_MANY_BYTES, Sent.joined(Sent.jpeg(20, 20, 3), new byte[(10 << 20) + 1]));
  }

  @Test
  void aPictureCutOffAnywhereIsRefused() throws Exception {
    for (byte[] whole : List.of(Sent.jpeg(300, 200, 3), Sent.png(300, 200, 3), tiff(300, 200))) {
      for (int part = 1; part < 20; part++) {
        byte[] cut = Arrays.copyOf(whole, whole.length * part / 20);
        assertThrows(ImageRefused.class, () -> take(cut));
      }
    }
    assertEquals(List.of(), files());
  }

  @Test
  void aPngWhosePixelsEndEarlyIsRefused() throws Exception {
    refused(DAMAGED, Sent.pngOfClaimedSize(1000, 1000));
  }

  @Test
  void aPictureThatIsSomethingElseTooIsRefused() throws Exception {
    byte[] zip = HexFormat.of().parseHex("504b0506000000000000000000000000000000000000");
    byte[] page = "<script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII);
    for (byte[] other : List.of(zip, page)) {
      refused(DAMAGED, Sent.joined(Sent.jpeg(30, 30, 3), other));
      refused(DAMAGED, Sent.joined(Sent.png(30, 30, 3), other));
    }
    refused(DAMAGED, Sent.joined(tiff(30, 30), zip));
  }

  @Test
  void aPhonesSecondPictureBehindTheFirstIsDropped() throws Exception {
    byte[] jpeg = Sent.jpeg(320, 200, 3);
    try (TakenIn taken = take(Sent.joined(jpeg, jpeg))) {
      assertEquals(320, taken.width());
    }
  }

  @Test
  void whateverIsChangedInAFileOneRefusalOrAPictureComesOfIt() throws Exception {
    var random = new Random(4);
    List<byte[]> files = List.of(Sent.jpeg(90, 70, 3), Sent.png(90, 70, 3), tiff(90, 70));
    for (int round = 0; round < 600; round++) {
      byte[] file = files.get(round % 3).clone();
      for (int changes = random.nextInt(1, 8); changes > 0; changes--) {
        file[random.nextInt(random.nextBoolean() ? Math.min(300, file.length) : file.length)] =
            (byte) random.nextInt();
      }
      try (TakenIn taken = take(file)) {
        assertTrue(taken.width() > 0);
      } catch (ImageRefused refused) {
        for (String lang : Words.LANGUAGES) {
          String said = WORDS.say(lang, refused.sentence());
          assertTrue(said.endsWith("."), said);
        }
      }
      assertEquals(List.of(), files());
    }
  }

  private static byte[] tiff(int width, int height) throws IOException {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Pixels drawn = Drawn.waves(width, height, 3);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        image.setRGB(x, y, drawn.at(x, y, 0) << 16 | drawn.at(x, y, 1) << 8 | drawn.at(x, y, 2));
      }
    }
    return encoded(image, "tiff");
  }

  private static byte[] encoded(BufferedImage image, String format) throws IOException {
    var out = new ByteArrayOutputStream();
    assertTrue(ImageIO.write(image, format, out));
    return out.toByteArray();
  }
}
