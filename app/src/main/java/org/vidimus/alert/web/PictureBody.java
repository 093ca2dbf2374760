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
final class PictureBody implements Upload.Source {
  private final String type;
  private final InputStream body;
  private String name;

  /**
   * A body with its content type.
   *
   * @param name what the address calls it; where it is silent, the name in the form holds
   */
  PictureBody(String type, InputStream body, String name) {
    this.type = type;
    this.body = body;
    this.name = name;
  }

  @Override
  public InputStream open() throws IOException {
    if (!type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data")) {
      return body;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    String file = new FormPart(body, type).copy("file", bounded(bytes));
    name = name.isBlank() ? file : name;
    return new ByteArrayInputStream(bytes.toByteArray());
  }

  @Override
  public String name() {
    return name;
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
