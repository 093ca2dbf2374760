package org.vidimus.learning.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.vidimus.common.FormPart;
import org.vidimus.common.Refusal;
import org.vidimus.learning.PackageLimits;

/** A package as it arrives: the raw body, or the part {@code file} of a form. */
final class UploadedPackage {
  private static final List<String> KINDS =
      List.of(
          "application/zip",
          "application/x-zip-compressed",
          "application/octet-stream",
          "multipart/form-data");

  private UploadedPackage() {}

  /** Refuses as the wrong kind what is not said to be a zip, bytes of any kind, or a form. */
  static void checkKind(HttpServletRequest request) {
    String type = request.getContentType() == null ? "" : request.getContentType();
    String kind = type.toLowerCase(Locale.ROOT);
    if (!kind.isEmpty() && KINDS.stream().noneMatch(kind::startsWith)) {
      throw Refusal.of(Refusal.Kind.WRONG_KIND, "refusal.kind");
    }
  }

  /** Writes it to a file; refuses what is too big. */
  static void write(HttpServletRequest request, Path target) throws IOException {
    String type = request.getContentType() == null ? "" : request.getContentType();
    try (OutputStream out =
        new BufferedOutputStream(bounded(Files.newOutputStream(target)), 1 << 16)) {
      if (type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data")) {
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
