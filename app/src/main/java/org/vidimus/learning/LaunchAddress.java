package org.vidimus.learning;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * A launch address inside a package, as a browser asks for it: path, query and fragment joined from
 * {@code xml:base}, {@code href} and {@code parameters} by the rule of the SCORM content
 * aggregation model.
 */
record LaunchAddress(String text) {

  /** The href seen from the bases around it, outermost first. */
  static LaunchAddress of(String bases, String href, String parameters) {
    return new LaunchAddress(join(join("", bases), href)).with(parameters);
  }

  static String join(String base, String href) {
    return href.contains("://") || href.startsWith("/") ? href : base + href;
  }

  private LaunchAddress with(String parameters) {
    String rest = parameters.replaceFirst("^[?&]+", "");
    if (rest.isEmpty()) {
      return this;
    }
    if (rest.startsWith("#")) {
      return text.contains("#") ? this : new LaunchAddress(text + rest);
    }
    int hash = text.indexOf('#');
    String path = hash < 0 ? text : text.substring(0, hash);
    String fragment = hash < 0 ? "" : text.substring(hash);
    return new LaunchAddress(path + (path.contains("?") ? "&" : "?") + rest + fragment);
  }

  boolean leavesByHost() {
    return text.matches("(?i)^([a-z][a-z0-9+.-]*:|//).*");
  }

  /** The file it names, as the archive names it; nothing when the path leaves the package. */
  Optional<String> file() {
    return file(text.replaceFirst("[?#].*$", ""));
  }

  /** A path as the archive names it, steps resolved; nothing when it leaves the package. */
  static Optional<String> file(String path) {
    Deque<String> steps = new ArrayDeque<>();
    String plain = decoded(path.replace('\\', '/'));
    if (plain.chars().anyMatch(c -> c < ' ')) {
      return Optional.empty();
    }
    for (String step : plain.split("/")) {
      if (step.equals("..")) {
        if (steps.isEmpty()) {
          return Optional.empty();
        }
        steps.removeLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.addLast(step);
      }
    }
    return Optional.of(String.join("/", steps));
  }

  private static String decoded(String path) {
    try {
      return path.contains("%")
          ? URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8)
          : path;
    } catch (IllegalArgumentException _) {
      return path; // a percent sign that is one
    }
  }
}
