package org.vidimus.imaging.pyramid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScalingTest {
  @ParameterizedTest
  @CsvSource({"100,80,37,91", "5,5,1,1", "1,1,9,4", "640,3,641,2", "300,300,299,301"})
  void oneColourStaysThatColourAtAnySize(int width, int height, int toWidth, int toHeight) {
    Pixels flat = Pixels.blank(width, height, 1);
    Arrays.fill(flat.samples(), (byte) 201);
    Pixels scaled = Scaling.to(flat, toWidth, toHeight);
    assertEquals(toWidth, scaled.width());
    assertEquals(toHeight, scaled.height());
    for (byte sample : scaled.samples()) {
      assertEquals(201, sample & 0xff);
    }
  }

  @ParameterizedTest
  @CsvSource({"2", "3", "5"})
  void whatWasMadeLargerAndSmallerAgainLooksTheSame(int times) {
    Pixels picture = Drawn.waves(200, 150, 3);
    Pixels large = Scaling.to(picture, 200 * times, 150 * times);
    assertTrue(Drawn.distance(picture, Scaling.to(large, 200, 150)) < 1.5);
  }
}
