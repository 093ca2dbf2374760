package org.vidimus.document.pack;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Optional;
import org.vidimus.common.Refusal;

/** Bounds what is written, and knows by its first bytes what it is. */
final class SpoolStream extends OutputStream {
  private static final int FIRST = 64;

  private final OutputStream out;
  private final byte[] first = new byte[FIRST];
  private final Optional<Spool.Kind> said;
  private int known;
  private long left;

  /**
   * A stream into a file.
   *
   * @param said what the sender says it is; nothing when they do not say
   */
  SpoolStream(OutputStream out, long most, Optional<Spool.Kind> said) {
    this.out = out;
    this.left = most;
    this.said = said;
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  /** Refuses as soon as it is too much, or of neither kind. */
  @Override
  public void write(byte[] bytes, int from, int size) throws IOException {
    left -= size;
    if (left < 0) {
      throw Refusal.of(Refusal.Kind.TOO_BIG, "import.too-big");
    }
    if (known < FIRST) {
      int more = Math.min(size, FIRST - known);
      System.arraycopy(bytes, from, first, known, more);
      known += more;
      if (known == FIRST) {
        var _ = kind();
      }
    }
    out.write(bytes, from, size);
  }

  /** What it is. Refuses what is of neither kind. */
  Spool.Kind kind() {
    Optional<Spool.Kind> seen = find(Arrays.copyOf(first, known));
    boolean records = said.equals(Optional.of(Spool.Kind.RECORDS));
    if (records && !seen.equals(Optional.of(Spool.Kind.PACK))) {
      // a first line at fault is a fault of that line
      return Spool.Kind.RECORDS;
    }
    return seen.filter(kind -> said.isEmpty() || said.get() == kind)
        .orElseThrow(() -> Refusal.of(Refusal.Kind.WRONG_KIND, "import.wrong-kind"));
  }

  static Optional<Spool.Kind> find(byte[] first) {
    if (first.length >= 4 && first[0] == 'P' && first[1] == 'K') {
      // an archive without entries begins with its end
      boolean zip = (first[2] == 3 && first[3] == 4) || (first[2] == 5 && first[3] == 6);
      return zip ? Optional.of(Spool.Kind.PACK) : Optional.empty();
    }
    int at = startsWithMark(first) ? 3 : 0;
    while (at < first.length && (first[at] == ' ' || first[at] == '\t' || isLineEnd(first[at]))) {
      at++;
    }
    return at < first.length && first[at] == '{'
        ? Optional.of(Spool.Kind.RECORDS)
        : Optional.empty();
  }

  /** The mark some editors begin UTF-8 with. */
  private static boolean startsWithMark(byte[] first) {
    return first.length > 2
        && first[0] == (byte) 0xef
        && first[1] == (byte) 0xbb
        && first[2] == (byte) 0xbf;
  }

  private static boolean isLineEnd(byte one) {
    return one == '\n' || one == '\r';
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
