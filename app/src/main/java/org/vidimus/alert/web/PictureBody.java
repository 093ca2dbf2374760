package org.vidimus.alert.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
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
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new FormPart(body, type).copy("file", bounded(bytes));
    return new ByteArrayInputStream(bytes.toByteArray());
  }

  /** Takes as much as a picture may have. */
  private static OutputStream bounded(ByteArrayOutputStream bytes) {
    return new OutputStream() {
      @Override
      public void write(int one) {
        if (bytes.size() >= Limits.ATTACHMENT.bytes()) {
          throw Refusal.of(Refusal.Kind.TOO_BIG, "refusal.too-big");
        }
        bytes.write(one);
      }
    };
  }
}
