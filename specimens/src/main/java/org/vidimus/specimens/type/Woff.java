package org.vidimus.specimens.type;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Unpacks WOFF 1.0 to the sfnt file inside: a directory of tables, each deflated on its own. */
final class Woff {
  private static final int HEADER = 44;
  private static final int ENTRY = 20;

  private Woff() {}

  static byte[] unpack(byte[] woff) {
    ByteBuffer in = ByteBuffer.wrap(woff);
    if (in.getInt(0) != 0x774F4646) {
      throw new IllegalArgumentException("not a WOFF 1.0 file");
    }
    int tables = in.getShort(12);
    int offset = 12 + 16 * tables;
    ByteBuffer directory = ByteBuffer.allocate(offset);
    directory.putInt(in.getInt(4)).putShort((short) tables).putShort((short) 0).putInt(0);
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (int t = 0; t < tables; t++) {
      int at = HEADER + ENTRY * t;
      int length = in.getInt(at + 12);
      directory.putInt(in.getInt(at)).putInt(in.getInt(at + 16)).putInt(offset + body.size());
      directory.putInt(length);
      body.writeBytes(table(woff, in.getInt(at + 4), in.getInt(at + 8), length));
      body.writeBytes(new byte[(4 - length % 4) % 4]);
    }
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(directory.array());
    all.writeBytes(body.toByteArray());
    return all.toByteArray();
  }

  private static byte[] table(byte[] woff, int at, int packed, int length) {
    byte[] out = new byte[length];
    if (packed == length) {
      System.arraycopy(woff, at, out, 0, length);
      return out;
    }
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(woff, at, packed);
      if (inflater.inflate(out) != length) {
        throw new IllegalArgumentException("a WOFF table is shorter than it says");
      }
      return out;
    } catch (DataFormatException e) {
      throw new IllegalArgumentException("a WOFF table cannot be inflated", e);
    } finally {
      inflater.end();
    }
  }
}
