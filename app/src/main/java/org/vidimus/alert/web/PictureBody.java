package org.vidimus.alert.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.vidimus.alert.Upload;
import org.vidimus.common.FormPart;
import org.vidimus.common.Refusal;
import org.vidimus.imaging.Limits;

/** The picture in a request: its raw body, or the part {@code file} of a form. */
final class PictureBody {
  private PictureBody() {}

  static Upload.Source of(String type, InputStream body) {
    return type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data")
        ? () -> part(type, body)
        : () -> body;
  }

  private static InputStream part(String type, InputStream body) throws IOException {
    Bounded bytes = new Bounded();
    new FormPart(body, type).copy("file", bytes);
    return new ByteArrayInputStream(bytes.toByteArray());
  }

  /** As much as a picture may have. */
  private static final class Bounded extends ByteArrayOutputStream {
    @Override
    public void write(int one) {
      checkRoom(1);
      super.write(one);
    }

    @Override
    public void write(byte[] bytes, int from, int size) {
      checkRoom(size);
      super.write(bytes, from, size);
    }

    private void checkRoom(int more) {
      if (size() + (long) more > Limits.ATTACHMENT.bytes()) {
        throw Refusal.of(Refusal.Kind.TOO_BIG, "refusal.too-big");
      }
    }
  }
}
