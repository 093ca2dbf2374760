package org.vidimus.common;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * Style sheets, scripts, icons and fonts of {@code WEB-INF/assets}, read and compressed once. Their
 * address holds a hash over all of them, so that they may be cached for ever and still point at
 * each other by name.
 */
@Named
@ApplicationScoped
public class Assets {
  private static final String ROOT = "/WEB-INF/assets/";
  private static final Set<String> COMPRESSED = Set.of("css", "js", "svg", "json", "mjs");

  private final Map<String, Asset> all = new TreeMap<>();
  private final String hash;

  /**
   * One file.
   *
   * @param gzip the bytes compressed; empty where that does not pay
   */
  public record Asset(byte[] bytes, byte[] gzip, String type) {}

  @Inject
  Assets(ServletContext context) {
    MessageDigest digest = Sha256.start();
    collect(context, ROOT, digest);
    hash = HexFormat.of().formatHex(digest.digest()).substring(0, 16);
  }

  private void collect(ServletContext context, String folder, MessageDigest digest) {
    Set<String> paths = context.getResourcePaths(folder);
    for (String path : paths == null ? Set.<String>of() : new java.util.TreeSet<>(paths)) {
      if (path.endsWith("/")) {
        collect(context, path, digest);
      } else {
        byte[] bytes = read(context, path);
        digest.update(bytes);
        String name = path.substring(ROOT.length());
        all.put(name, new Asset(bytes, compress(name, bytes), type(name)));
      }
    }
  }

  /** The address of a file, for views: {@code #{assets.at('look.css')}}. */
  public String at(String name) {
    return "/assets/" + hash + "/" + name;
  }

  /** The file at a path after {@code /assets/}; nothing for another hash. */
  public Optional<Asset> find(String path) {
    int slash = path.indexOf('/');
    return slash < 0 || !path.substring(0, slash).equals(hash)
        ? Optional.empty()
        : Optional.ofNullable(all.get(path.substring(slash + 1)));
  }

  private static byte[] read(ServletContext context, String path) {
    try (InputStream in = context.getResourceAsStream(path)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] compress(String name, byte[] bytes) {
    if (!COMPRESSED.contains(ending(name))) {
      return new byte[0];
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip =
        new GZIPOutputStream(out) {
          {
            def.setLevel(Deflater.BEST_COMPRESSION);
          }
        }) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static String type(String name) {
    return switch (ending(name)) {
      case "css" -> "text/css;charset=utf-8";
      case "js", "mjs" -> "text/javascript;charset=utf-8";
      case "svg" -> "image/svg+xml";
      case "json" -> "application/json";
      case "woff2" -> "font/woff2";
      case "woff" -> "font/woff";
      case "png" -> "image/png";
      default -> "application/octet-stream";
    };
  }

  private static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
