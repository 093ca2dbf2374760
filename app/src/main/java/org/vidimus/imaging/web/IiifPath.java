package org.vidimus.imaging.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** The parts of an address under {@code /iiif/3/}, each decoded on its own. */
record IiifPath(List<String> parts) {
  static final String ROOT = "/iiif/3/";

  /** Reads the address as it came; nothing when a part is not rightly encoded. */
  static Optional<IiifPath> of(String uri) {
    int root = uri.indexOf(ROOT);
    if (root < 0) {
      return Optional.empty();
    }
    List<Optional<String>> parts =
        Arrays.stream(uri.substring(root + ROOT.length()).split("/", -1))
            .map(IiifPath::decode)
            .toList();
    return parts.stream().allMatch(Optional::isPresent)
        ? Optional.of(new IiifPath(parts.stream().map(Optional::orElseThrow).toList()))
        : Optional.empty();
  }

  /** Percent signs only: a plus is a plus here. */
  private static Optional<String> decode(String part) {
    byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
    int length = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '%') {
        if (i + 2 >= bytes.length
            || !HexFormat.isHexDigit(bytes[i + 1])
            || !HexFormat.isHexDigit(bytes[i + 2])) {
          return Optional.empty();
        }
        bytes[length++] =
            (byte)
                (HexFormat.fromHexDigit(bytes[i + 1]) << 4 | HexFormat.fromHexDigit(bytes[i + 2]));
        i += 2;
      } else {
        bytes[length++] = bytes[i];
      }
    }
    return Optional.of(new String(bytes, 0, length, StandardCharsets.UTF_8));
  }

  String image() {
    return parts.getFirst();
  }

  /** Only the picture: its description is meant. */
  boolean isBase() {
    return parts.size() == 1 || (parts.size() == 2 && parts.get(1).isEmpty());
  }

  boolean isInfo() {
    return parts.size() == 2 && parts.get(1).equals("info.json");
  }

  boolean isRendition() {
    return parts.size() == 5;
  }
}
