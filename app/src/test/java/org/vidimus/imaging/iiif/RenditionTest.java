package org.vidimus.imaging.iiif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vidimus.imaging.ImageId;

class RenditionTest {
  private static final ImageId ID = new ImageId(new UUID(1, 2));
  private static final Extent PICTURE = new Extent(6000, 4200);
  private static final long AREA = 1L << 24;

  private static Rendition parse(String text) {
    String[] parts = text.split("/", -1);
    return Rendition.parse(ID, parts[0], parts[1], parts[2], parts[3]);
  }

  private static int status(String text) {
    return assertThrows(NotServed.class, () -> parse(text).of(PICTURE, AREA)).status();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          full/max/0/default.jpg            | full/4895,3426/0/default.jpg  | 4895 | 3426
          full/600,/0/default.jpg           | full/600,420/0/default.jpg    | 600  | 420
          full/,420/0/default.jpg           | full/600,420/0/default.jpg    | 600  | 420
          full/600,420/0/color.jpg          | full/600,420/0/default.jpg    | 600  | 420
          full/!600,600/0/default.jpg       | full/600,420/0/default.jpg    | 600  | 420
          full/pct:10/0/gray.png            | full/600,420/0/gray.png       | 600  | 420
          full/600,600/!90/bitonal.png      | full/600,600/!90/bitonal.png  | 600  | 600
          square/100,/180.0/default.jpg     | 900,0,4200,4200/100,100/180/default.jpg | 100 | 100
          0,0,512,512/max/360/default.jpg   | 0,0,512,512/max/0/default.jpg | 512  | 512
          5900,4100,512,512/max/0/default.jpg | 5900,4100,100,100/max/0/default.jpg | 100 | 100
          pct:50,50,25,25/max/0/default.jpg | 3000,2100,1500,1050/max/0/default.jpg | 1500 | 1050
          0,0,100,100/^200,/0/default.jpg   | 0,0,100,100/^200,200/0/default.jpg | 200 | 200
          0,0,100,100/^!300,200/270/default.jpg | 0,0,100,100/^200,200/270/default.jpg | 200 | 200
          0,0,100,100/!300,200/0/default.jpg | 0,0,100,100/max/0/default.jpg | 100 | 100
          0,0,100,50/^max/0/default.jpg     | 0,0,100,50/^5793,2896/0/default.jpg | 5793 | 2896
          """)
  void anAddressMeansSoManyPixelsOfThisBoxAndHasOneCanonicalForm(
      String text, String canonical, int width, int height) {
    Recipe recipe = parse(text).of(PICTURE, AREA);
    assertEquals(new Extent(width, height), recipe.size());
    assertEquals(canonical, recipe.canonical());
    assertEquals(recipe.key(), parse(canonical).of(PICTURE, AREA).key());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/max/0/default.jpg",
        "Full/max/0/default.jpg",
        "0,0,0,5/max/0/default.jpg",
        "0,0,5/max/0/default.jpg",
        "0,0,5,5,5/max/0/default.jpg",
        "-1,0,5,5/max/0/default.jpg",
        "1.5,0,5,5/max/0/default.jpg",
        "0,0,99999999999,5/max/0/default.jpg",
        "6000,0,5,5/max/0/default.jpg",
        "pct:0,0,0,0/max/0/default.jpg",
        "pct:100,0,1,1/max/0/default.jpg",
        "pct:0,0,NaN,1/max/0/default.jpg",
        "pct:1e1,0,5,5/max/0/default.jpg",
        "full/full/0/default.jpg",
        "full//0/default.jpg",
        "full/,/0/default.jpg",
        "full/0,/0/default.jpg",
        "full/!5,/0/default.jpg",
        "full/^^5,/0/default.jpg",
        "full/pct:0/0/default.jpg",
        "full/pct:101/0/default.jpg",
        "full/6001,/0/default.jpg",
        "full/6000,4200/0/default.jpg",
        "full/^max,/0/default.jpg",
        "full/max//default.jpg",
        "full/max/361/default.jpg",
        "full/max/-90/default.jpg",
        "full/max/!!90/default.jpg",
        "full/max/0/native.jpg",
        "full/max/0/default",
        "full/max/0/default.",
        "full/max/0/default.exe",
        "full/max/0/default.jpg.png",
        "full/max/0/.jpg",
        "٠,0,5,5/max/0/default.jpg"
      })
  void whatTheImageApiDoesNotKnowIsABadRequest(String text) {
    assertEquals(400, status(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "full/max/45/default.jpg",
        "full/max/!22.5/default.jpg",
        "full/max/0/default.webp",
        "full/max/0/default.tif"
      })
  void whatItKnowsAsOptionalAndIsNotOfferedSaysSo(String text) {
    assertEquals(501, status(text));
  }

  @Test
  void whateverStandsInAnAddressNothingButTheOneRefusalIsThrown() {
    var random = new Random(11);
    List<String> words =
        List.of(
            "full",
            "square",
            "pct:",
            "max",
            "^",
            "!",
            ",",
            ".",
            "0",
            "9",
            "512",
            "-",
            "default",
            "gray",
            "jpg",
            "png",
            "%",
            "\0",
            "é",
            "90",
            "1e9",
            "2147483648",
            " ");
    int served = 0;
    for (int round = 0; round < 50_000; round++) {
      String[] parts = {"full", "max", "0", "default.jpg"};
      for (int changed = random.nextInt(1, 4); changed > 0; changed--) {
        var text = new StringBuilder();
        for (int n = random.nextInt(8); n > 0; n--) {
          text.append(words.get(random.nextInt(words.size())));
        }
        parts[random.nextInt(4)] = text.toString();
      }
      try {
        Rendition rendition = Rendition.parse(ID, parts[0], parts[1], parts[2], parts[3]);
        assertEquals(rendition, parse(rendition.text()));
        Recipe recipe = rendition.of(PICTURE, AREA);
        assertTrue(recipe.size().area() <= AREA && recipe.size().area() > 0);
        served++;
      } catch (NotServed refused) {
        assertTrue(refused.status() == 400 || refused.status() == 501);
      }
    }
    assertTrue(served > 100, "only " + served + " addresses were good");
  }

  @Test
  void everyRecipesCanonicalAddressMeansTheSameRecipe() {
    var random = new Random(12);
    for (int round = 0; round < 20_000; round++) {
      var picture = new Extent(random.nextInt(1, 9000), random.nextInt(1, 9000));
      String region =
          switch (random.nextInt(4)) {
            case 0 -> "full";
            case 1 -> "square";
            case 2 -> "pct:" + random.nextInt(90) + ".5,1," + random.nextInt(1, 200) + ",40.25";
            default ->
                random.nextInt(picture.width())
                    + ","
                    + random.nextInt(picture.height())
                    + ","
                    + random.nextInt(1, 9000)
                    + ","
                    + random.nextInt(1, 9000);
          };
      List<String> sizes =
          List.of("max", "^max", "!300,200", "^!700,900", "^400,", "^,300", "pct:33.3", "^20,30");
      String size = sizes.get(random.nextInt(sizes.size()));
      try {
        Recipe recipe =
            Rendition.parse(ID, region, size, "!270", "gray.png").of(picture, 1_000_000);
        String[] canonical = recipe.canonical().split("/", -1);
        Rendition again =
            Rendition.parse(ID, canonical[0], canonical[1], canonical[2], canonical[3]);
        assertEquals(recipe, again.of(picture, 1_000_000), region + "/" + size);
      } catch (NotServed refused) {
        assertEquals(400, refused.status());
      }
    }
  }
}
