package org.vidimus.learning.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.vidimus.common.FormPart;
import org.vidimus.common.Refusal;
import org.vidimus.learning.PackageLimits;

/** A package as it arrives: the raw body, or the part {@code file} of a form. */
final class UploadedPackage {
  private UploadedPackage() {}

  /** Writes it to a file; refuses what is too big. */
  static void write(HttpServletRequest request, Path target) throws IOException {
    String type = request.getContentType() == null ? "" : request.getContentType();
    try (OutputStream out =
        new BufferedOutputStream(bounded(Files.newOutputStream(target)), 1 << 16)) {
      if (type.toLowerCase(java.util.Locale.ROOT).startsWith("multipart/form-data")) {
        new FormPart(request.getInputStream(), type).copy("file", out);
      } else {
        request.getInputStream().transferTo(out);
      }
    }
  }

  private static OutputStream bounded(OutputStream out) {
    return new OutputStream() {
      private long left = PackageLimits.USUAL.upload();

      @Override
      public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
      }

      @Override
      public void write(byte[] bytes, int from, int size) throws IOException {
        left -= size;
        if (left < 0) {
          throw Refusal.of(Refusal.Kind.TOO_BIG, "refusal.too-big");
        }
        out.write(bytes, from, size);
      }

      @Override
      public void close() throws IOException {
        out.close();
      }
    };
  }
}
