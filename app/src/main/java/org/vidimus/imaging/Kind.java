package org.vidimus.imaging;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.vidimus.imaging.ImageRefused.Reason.WRONG_KIND;

import java.util.Arrays;
import java.util.List;

/** The kinds of file taken, known by their first bytes; names and declared types count nothing. */
public enum Kind {
  JPEG("\u00ff\u00d8\u00ff"),
  PNG("\u0089PNG\r\n\u001a\n"),
  TIFF("II*\0", "MM\0*", "II+\0", "MM\0+");

  /** As many first bytes as {@link #of} wants to see. */
  static final int FIRST = 16;

  private record Other(String name, int at, String mark) {}

  private static final List<Other> KNOWN_AND_NOT_TAKEN =
      List.of(
          new Other("GIF", 0, "GIF8"),
          new Other("WebP", 8, "WEBP"),
          new Other("HEIC", 4, "ftyp"),
          new Other("BMP", 0, "BM"),
          new Other("JPEG 2000", 4, "jP  "),
          new Other("PDF", 0, "%PDF"),
          new Other("ZIP", 0, "PK\u0003\u0004"));

  @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable, its type cannot say so
  private final List<String> marks;

  Kind(String... marks) {
    this.marks = List.of(marks);
  }

  /** The name the JDK's codecs go by. */
  public String format() {
    return switch (this) {
      case JPEG -> "jpeg";
      case PNG -> "png";
      case TIFF -> "tiff";
    };
  }

  /** Tells the kind. Refuses what is not taken, by its name where it is known. */
  static Kind of(byte[] first) throws ImageRefused {
    String bytes = new String(first, ISO_8859_1);
    return Arrays.stream(values())
        .filter(kind -> kind.marks.stream().anyMatch(bytes::startsWith))
        .findFirst()
        .orElseThrow(() -> refused(bytes));
  }

  private static ImageRefused refused(String bytes) {
    return KNOWN_AND_NOT_TAKEN.stream()
        .filter(other -> bytes.startsWith(other.mark, other.at))
        .findFirst()
        .map(other -> new ImageRefused(WRONG_KIND, "imaging.fault.kind", other.name))
        .orElseGet(() -> new ImageRefused(WRONG_KIND, "imaging.fault.no-picture"));
  }
}
