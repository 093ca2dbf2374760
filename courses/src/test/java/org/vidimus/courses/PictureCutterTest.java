package org.vidimus.courses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vidimus.courses.pack.Box;
import org.vidimus.courses.pack.Packs;
import org.vidimus.courses.pack.Picture;
import org.vidimus.courses.pack.PictureCutter;
import org.vidimus.courses.source.CourseFault;
import org.vidimus.courses.source.PictureRequest;
import org.vidimus.courses.source.PlaceRequest;

class PictureCutterTest {
  @TempDir Path folder;

  private static PictureRequest wish(String specimen, String light, PlaceRequest place) {
    return new PictureRequest(
        "UTO-AO-00001", specimen, "biodata-page", light, List.of(), place, specimen, 900);
  }

  private Picture cut(PictureRequest wish, Map<String, PlaceRequest> spots) {
    try (Packs packs = new Packs(folder)) {
      return new PictureCutter(packs).cut(wish, spots);
    }
  }

  private String refusal(PictureRequest wish) {
    return String.valueOf(assertThrows(CourseFault.class, () -> cut(wish, Map.of())).getMessage());
  }

  @Test
  void aPlaceIsCutFromTheViewWithMostDetail() throws IOException {
    PictureRequest wish = wish("genuine", "visible", new PlaceRequest.OfFeature("watermark", 0.1));
    new SmallPacks(folder).draw(wish);
    BufferedImage picture = ImageIO.read(new ByteArrayInputStream(cut(wish, Map.of()).jpeg()));
    int middle = picture.getRGB(picture.getWidth() / 2, picture.getHeight() / 2);
    assertTrue((middle >> 16 & 0xff) > 200 && (middle & 0xff) < 60, "the red detail view");
  }

  @Test
  void spotsAreSharesOfThePicture() throws IOException {
    PictureRequest wish = wish("genuine", "uv-365", new PlaceRequest.Whole());
    new SmallPacks(folder).draw(wish);
    Picture picture = cut(wish, Map.of("a", new PlaceRequest.OfFeature("watermark", 0)));
    assertEquals(new Box(0.275, 110 / 280.0, 0.1, 40 / 280.0), picture.spots().get("a"));
  }

  @Test
  void tiltFramesStandSideBySide() throws IOException {
    PictureRequest one =
        new PictureRequest(
            "UTO-AO-00001",
            "genuine",
            "biodata-page",
            "tilt",
            List.of(0.0, 1.0),
            new PlaceRequest.Whole(),
            "genuine",
            900);
    new SmallPacks(folder).draw(one);
    Picture picture = cut(one, Map.of());
    assertTrue(picture.width() > 2 * picture.height());
  }

  @Test
  void aSignIsFoundByTheFeatureItBetrays() throws IOException {
    PictureRequest wish =
        wish("counterfeit-whole", "transmitted", new PlaceRequest.OfSign("watermark", 0));
    new SmallPacks(folder).draw(wish);
    Picture picture = cut(wish, Map.of());
    assertEquals(picture.width(), picture.height());
  }

  @Test
  void whatIsHandledAmberIsNotShown() throws IOException {
    PictureRequest wish = wish("genuine", "visible", new PlaceRequest.Whole());
    new SmallPacks(folder).handled("AMBER").draw(wish);
    assertEquals("UTO-AO-00001 is handled AMBER: lessons show CLEAR and GREEN only", refusal(wish));
  }

  @Test
  void aFeatureOfTheSecondLineIsNotShown() throws IOException {
    PictureRequest wish = wish("genuine", "visible", new PlaceRequest.OfFeature("ovi", 0));
    new SmallPacks(folder).level(2).draw(wish);
    assertEquals("UTO-AO-00001: ovi is not of level 1", refusal(wish));
  }

  @Test
  void whatTheLibraryLacksIsNamed() throws IOException {
    PictureRequest wish = wish("impostor", "visible", new PlaceRequest.Whole());
    assertEquals("no pack UTO-AO-00001.zip in " + folder, refusal(wish));
    new SmallPacks(folder).draw(wish("genuine", "visible", new PlaceRequest.Whole()));
    assertEquals("UTO-AO-00001 has no specimen impostor", refusal(wish));
  }
}
