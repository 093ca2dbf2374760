package org.vidimus.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.Config;
import org.vidimus.common.KnownSettings;
import org.vidimus.common.Settings;

/**
 * Where lessons are served: a host of its own for each registration.
 *
 * @param suffix what follows the label, with its dot ({@code vidimus.courses.host} without the
 *     star)
 * @param portal absolute address of the portal
 */
public record LearningSettings(String suffix, URI portal) {

  /** The label a host names; empty for the bare content host; nothing for other hosts. */
  public Optional<String> label(String host) {
    String name = host.toLowerCase(Locale.ROOT).replaceFirst(":\\d+$", "").replaceFirst("\\.$", "");
    if (name.equals(suffix.substring(1))) {
      return Optional.of("");
    }
    return name.endsWith(suffix)
        ? Optional.of(name.substring(0, name.length() - suffix.length()))
        : Optional.empty();
  }

  /** The origin of a label: the portal's scheme and port, the content host. */
  public String origin(String label) {
    String port = portal.getPort() < 0 ? "" : ":" + portal.getPort();
    return portal.getScheme() + "://" + label + suffix + port;
  }

  @ApplicationScoped
  static class Source implements KnownSettings {
    @Override
    public Set<String> settings() {
      return Set.of("vidimus.courses.host");
    }

    @Produces
    @Dependent
    LearningSettings settings(Config config, Settings settings) {
      String host =
          config
              .getOptionalValue("vidimus.courses.host", String.class)
              .orElse("*.courses.localhost");
      if (!host.matches("\\*(\\.[A-Za-z0-9-]+)+")) {
        throw new IllegalStateException("vidimus.courses.host must be like *.courses.example.org");
      }
      return new LearningSettings(
          host.substring(1).toLowerCase(Locale.ROOT), URI.create(settings.address()));
    }
  }
}
