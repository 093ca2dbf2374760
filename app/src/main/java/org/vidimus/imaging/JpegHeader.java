package org.vidimus.imaging;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.vidimus.imaging.ImageRefused.Reason.DAMAGED;
import static org.vidimus.imaging.ImageRefused.Reason.WRONG_KIND;

import java.io.ByteArrayOutputStream;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.Optional;

/** Walks a JPEG from marker to marker, to its very end. */
final class JpegHeader {
  /** Cameras and programs write about ten; a file of thousands only costs the decoder time. */
  private static final int MOST_SCANS = 100;

  private static final int END = 0xd9;
  private static final int SCAN = 0xda;
  private static final int EXIF = 0xe1;
  private static final int ICC = 0xe2;
  private static final ValueLayout.OfShort U16 =
      ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);

  private final MemorySegment file;
  private final ByteArrayOutputStream profile = new ByteArrayOutputStream();
  private int width;
  private int height;
  private int channels;
  private int depth = 8;
  private boolean progressive;
  private int scans;
  private int orientation = 1;

  JpegHeader(MemorySegment file) {
    this.file = file;
  }

  Header read() throws ImageRefused {
    checkRest(walk());
    if (channels != 1 && channels != 3) {
      throw new ImageRefused(WRONG_KIND, "imaging.fault.jpeg.channels", channels);
    }
    if (depth != 8) {
      throw new ImageRefused(WRONG_KIND, "imaging.fault.jpeg.bits", depth);
    }
    Optional<byte[]> icc =
        profile.size() == 0 ? Optional.empty() : Optional.of(profile.toByteArray());
    return new Header(Kind.JPEG, width, height, channels, 8, progressive, orientation, icc);
  }

  /** Goes over all segments and scans; returns where the picture ends. */
  private long walk() throws ImageRefused {
    long at = 2;
    while (true) {
      if (u8(at) != 0xff) {
        throw new ImageRefused(DAMAGED, "imaging.fault.jpeg.marker");
      }
      int marker = u8(at + 1);
      if (marker == END) {
        return at + 2;
      }
      if (marker == 0xff) {
        at++;
        continue;
      }
      int length = u16(at + 2);
      segment(marker, at + 4, length - 2);
      at += 2 + length;
      if (marker == SCAN) {
        at = afterScan(at);
      }
    }
  }

  private void segment(int marker, long at, int length) throws ImageRefused {
    if (isFrame(marker)) {
      frame(marker, at);
    } else if (marker == SCAN && ++scans > MOST_SCANS) {
      throw new ImageRefused(DAMAGED, "imaging.fault.jpeg.scans", MOST_SCANS);
    } else if (marker == EXIF && startsWith(at, length, "Exif\0\0")) {
      orientation = Orientation.inExif(file.asSlice(at + 6, length - 6));
    } else if (marker == ICC && startsWith(at, length, "ICC_PROFILE\0")) {
      profile.writeBytes(file.asSlice(at + 14, length - 14).toArray(JAVA_BYTE));
    }
  }

  private void frame(int marker, long at) throws ImageRefused {
    if (channels != 0) {
      throw new ImageRefused(DAMAGED, "imaging.fault.jpeg.twice");
    }
    if (marker > 0xc2) {
      throw new ImageRefused(WRONG_KIND, "imaging.fault.jpeg.variety");
    }
    depth = u8(at);
    height = u16(at + 1);
    width = u16(at + 3);
    channels = u8(at + 5);
    progressive = marker == 0xc2;
  }

  /** Skips coded data: a marker is an FF that is followed neither by 0 nor by a restart. */
  private long afterScan(long from) {
    long at = from;
    while (true) {
      if (u8(at) == 0xff) {
        int next = u8(at + 1);
        if (next != 0 && next != 0xff && (next < 0xd0 || next > 0xd7)) {
          return at;
        }
      }
      at++;
    }
  }

  /**
   * Phones put a second JPEG (a gain map, a depth map) or padding behind the first; nothing else.
   */
  private void checkRest(long end) throws ImageRefused {
    long at = end;
    while (at < file.byteSize() && u8(at) == 0) {
      at++;
    }
    boolean more = at < file.byteSize();
    if (more && !startsWith(at, file.byteSize() - at, "\u00ff\u00d8\u00ff")) {
      throw new ImageRefused(DAMAGED, "imaging.fault.jpeg.end");
    }
  }

  private static boolean isFrame(int marker) {
    return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
  }

  private boolean startsWith(long at, long length, String mark) {
    return length >= mark.length()
        && new String(file.asSlice(at, mark.length()).toArray(JAVA_BYTE), ISO_8859_1).equals(mark);
  }

  private int u8(long at) {
    return file.get(JAVA_BYTE, at) & 0xff;
  }

  private int u16(long at) {
    return file.get(U16, at) & 0xffff;
  }
}
