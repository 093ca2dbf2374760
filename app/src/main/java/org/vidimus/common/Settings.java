package org.vidimus.common;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.nio.file.Path;
import java.util.Set;
import org.eclipse.microprofile.config.Config;

/**
 * Where the portal keeps its files and how it is reached.
 *
 * @param data folder of pictures, packages and index ({@code vidimus.data})
 * @param address absolute address of the portal without a slash at the end ({@code
 *     vidimus.address})
 * @param demo whether this is the demo ({@code vidimus.demo}); then every page says so
 */
public record Settings(Path data, String address, boolean demo) {

  @ApplicationScoped
  static class Source implements KnownSettings {
    @Override
    public Set<String> settings() {
      return Set.of("vidimus.data", "vidimus.address", "vidimus.demo");
    }

    @Produces
    @Dependent
    Settings settings(Config config) {
      return new Settings(
          Path.of(config.getValue("vidimus.data", String.class)),
          config.getOptionalValue("vidimus.address", String.class).orElse("http://localhost:8080"),
          config.getOptionalValue("vidimus.demo", Boolean.class).orElse(false));
    }
  }
}
