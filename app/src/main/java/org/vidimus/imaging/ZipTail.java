package org.vidimus.imaging;

import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_SHORT_UNALIGNED;
import static java.nio.ByteOrder.LITTLE_ENDIAN;
import static org.vidimus.imaging.ImageRefused.Reason.DAMAGED;

import java.lang.foreign.MemorySegment;

/** Knows a picture that is a ZIP archive at the same time: archives are read from their end. */
final class ZipTail {
  private static final int MARK = 0x06054b50;
  private static final int SIZE = 22;
  private static final int LONGEST_COMMENT = 0xffff;

  private ZipTail() {}

  static void refuseIn(MemorySegment file) throws ImageRefused {
    long end = file.byteSize();
    for (long at = end - SIZE; at >= Math.max(0, end - SIZE - LONGEST_COMMENT); at--) {
      if (file.get(JAVA_INT_UNALIGNED.withOrder(LITTLE_ENDIAN), at) == MARK) {
        int comment =
            file.get(JAVA_SHORT_UNALIGNED.withOrder(LITTLE_ENDIAN), at + SIZE - 2) & 0xffff;
        if (at + SIZE + comment == end) {
          throw new ImageRefused(DAMAGED, "imaging.fault.zip");
        }
      }
    }
  }
}
