package org.vidimus.specimens.optics;

/** Box blur in place; three passes come close to a Gaussian. */
final class Blur {
  private Blur() {}

  static void box(float[] a, int width, int height, int radius) {
    float[] line = new float[Math.max(width, height)];
    for (int row = 0; row < height; row++) {
      run(a, row * width, 1, width, radius, line);
    }
    for (int col = 0; col < width; col++) {
      run(a, col, width, height, radius, line);
    }
  }

  private static void run(float[] a, int start, int step, int n, int radius, float[] line) {
    for (int i = 0; i < n; i++) {
      line[i] = a[start + i * step];
    }
    float sum = 0;
    for (int i = -radius; i < n; i++) {
      sum += i + radius < n ? line[i + radius] : 0;
      sum -= i - radius - 1 >= 0 ? line[i - radius - 1] : 0;
      if (i >= 0) {
        a[start + i * step] = sum / (2 * radius + 1);
      }
    }
  }
}
