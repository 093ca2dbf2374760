package org.vidimus.common;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.Config;

/**
 * Stops the start over a {@code vidimus.*} setting nobody reads: a misspelt protection is worse
 * than a server that does not come up.
 */
@ApplicationScoped
class SettingsAtStart {
  /** Set beside the portal's own in the same environment, read by {@code deploy} and by tests. */
  private static final Set<String> OF_THE_SCRIPTS =
      Set.of("vidimus.test.data", "vidimus.chromium", "vidimus.memory");

  void check(
      @Observes @Priority(0) @Initialized(ApplicationScoped.class) Object start,
      Config config,
      Instance<KnownSettings> readers) {
    Set<String> known = new TreeSet<>();
    readers.forEach(reader -> known.addAll(reader.settings()));
    List<String> unknown =
        unknown(
            StreamSupport.stream(config.getPropertyNames().spliterator(), false).toList(), known);
    if (!unknown.isEmpty()) {
      throw new IllegalStateException(
          "Vidimus does not start: nobody reads the setting "
              + String.join(", ", unknown)
              + ". Settings are "
              + String.join(", ", known)
              + " (in the environment VIDIMUS_DATA for vidimus.data).");
    }
  }

  /** The names beginning with {@code vidimus.} or {@code VIDIMUS_} that are not known, in order. */
  static List<String> unknown(List<String> names, Set<String> known) {
    Set<String> fine = new HashSet<>();
    known.forEach(name -> fine.add(inEnvironment(name)));
    OF_THE_SCRIPTS.forEach(name -> fine.add(inEnvironment(name)));
    return names.stream()
        .filter(name -> inEnvironment(name).startsWith("VIDIMUS_"))
        .filter(name -> !fine.contains(inEnvironment(name)))
        .distinct()
        .sorted()
        .toList();
  }

  private static String inEnvironment(String name) {
    return name.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
  }
}
