package org.vidimus.learning.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vidimus.common.Refusal;
import org.vidimus.learning.Admission;
import org.vidimus.learning.PackageFolders;

/**
 * Sends the files of the package a learner is on; a part of one where a player of films asks so.
 */
@ApplicationScoped
public class PackageFiles {
  private static final Pattern RANGE = Pattern.compile("bytes=(\\d+)-(\\d*)");
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("mjs", "text/javascript"),
          Map.entry("js", "text/javascript"),
          Map.entry("json", "application/json"),
          Map.entry("html", "text/html"),
          Map.entry("htm", "text/html"),
          Map.entry("xhtml", "application/xhtml+xml"),
          Map.entry("css", "text/css"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("webp", "image/webp"),
          Map.entry("avif", "image/avif"),
          Map.entry("woff", "font/woff"),
          Map.entry("woff2", "font/woff2"),
          Map.entry("mp4", "video/mp4"),
          Map.entry("webm", "video/webm"),
          Map.entry("mp3", "audio/mpeg"),
          Map.entry("vtt", "text/vtt"),
          Map.entry("pdf", "application/pdf"),
          Map.entry("wasm", "application/wasm"));

  private final PackageFolders folders;

  @Inject
  PackageFiles(PackageFolders folders) {
    this.folders = folders;
  }

  void send(
      Admission.Admitted admitted,
      String path,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    Path file = folders.find(admitted.version(), path).orElseThrow(Refusal::missing);
    PlayerHeaders.setForPackage(response);
    response.setContentType(type(file, request));
    response.setHeader("Accept-Ranges", "bytes");
    long size = Files.size(file);
    String asked = request.getHeader("Range");
    Matcher range = RANGE.matcher(asked == null ? "" : asked);
    long from = range.matches() ? number(range.group(1), size) : 0;
    long to =
        range.matches() && !range.group(2).isEmpty() ? number(range.group(2), size) : size - 1;
    if (range.matches() && (from >= size || to < from)) {
      response.setHeader("Content-Range", "bytes */" + size);
      response.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
      return;
    }
    long last = Math.min(to, size - 1);
    if (range.matches()) {
      response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
      response.setHeader("Content-Range", "bytes " + from + "-" + last + "/" + size);
    }
    response.setContentLengthLong(last - from + 1);
    if (request.getMethod().equals("GET")) {
      copy(file, from, last - from + 1, response);
    }
  }

  private static long number(String digits, long size) {
    return digits.length() > 15 ? size : Long.parseLong(digits);
  }

  private static void copy(Path file, long from, long length, HttpServletResponse response)
      throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      in.skipNBytes(from);
      byte[] buffer = new byte[1 << 16];
      long left = length;
      while (left > 0) {
        int n = in.read(buffer, 0, (int) Math.min(buffer.length, left));
        if (n < 0) {
          return;
        }
        response.getOutputStream().write(buffer, 0, n);
        left -= n;
      }
    }
  }

  /** By its ending; packages say in their own pages how these are written. */
  private static String type(Path file, HttpServletRequest request) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    String known = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
    String other = request.getServletContext().getMimeType(name);
    return known != null ? known : other != null ? other : "application/octet-stream";
  }
}
