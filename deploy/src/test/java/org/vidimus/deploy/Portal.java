package org.vidimus.deploy;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The shipped product on a free loopback port with a data folder of its own. The one with the demo
 * is started once for all journeys and ended with them.
 */
final class Portal implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  /** How finely the demo is drawn; 150 is enough for journeys. */
  static final String DPI = System.getProperty("vidimus.dpi", "150");

  private static final Path HERE = Path.of("").toAbsolutePath();

  private final int port;
  private final Path data;
  private final Process server;

  private Portal(int port, Path data, Process server) {
    this.port = port;
    this.data = data;
    this.server = server;
  }

  /** The one portal of this run, with the demo content. */
  static Portal demo() {
    return Started.DEMO;
  }

  private static final class Started {
    static final Portal DEMO = startDemo();
  }

  private static Portal startDemo() {
    Path data = newFolder();
    Map<String, String> settings = new HashMap<>();
    settings.put("VIDIMUS_DB_URL", "jdbc:h2:file:" + data.resolve("db/vidimus"));
    settings.put("VIDIMUS_DEMO_CONTENT", HERE.resolve("target/demo-" + DPI).toString());
    return start(data, settings);
  }

  /**
   * A portal with the demo's people and nothing else, on a folder and a database that may be of an
   * earlier one.
   */
  static Portal empty(Path data, Database database) {
    return start(data, database.settings());
  }

  private static Path newFolder() {
    try {
      return Files.createTempDirectory(HERE.resolve("target"), "portal-");
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Portal start(Path data, Map<String, String> of) {
    try {
      int port = freePort();
      Files.createDirectories(data);
      ProcessBuilder builder =
          new ProcessBuilder(
              HERE.resolve("server").toString(),
              HERE.resolveSibling("app").resolve("target/vidimus.war").toString(),
              Integer.toString(port));
      Map<String, String> settings = builder.environment();
      settings.put("VIDIMUS_DATA", data.toString());
      settings.putAll(of);
      settings.put("VIDIMUS_ADDRESS", "http://localhost:" + port);
      settings.put("VIDIMUS_DEMO", "true");
      builder.redirectErrorStream(true).redirectOutput(data.resolve("server.log").toFile());
      Process server = builder.start();
      Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server)));
      Portal portal = new Portal(port, data, server);
      portal.awaitReady();
      return portal;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private void awaitReady() {
    Instant end = Instant.now().plus(PATIENCE);
    String last = "";
    while (Instant.now().isBefore(end)) {
      if (!server.isAlive()) {
        throw new IllegalStateException("the server ended; see " + log());
      }
      HttpResponse<String> answer = tryGet("/health/ready");
      if (answer != null) {
        last = answer.body();
        if (answer.statusCode() == 200) {
          return;
        }
      }
      pause();
    }
    throw new IllegalStateException("not ready: " + last + "; see " + log());
  }

  private @org.jspecify.annotations.Nullable HttpResponse<String> tryGet(String path) {
    try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      return client.send(
          HttpRequest.newBuilder(URI.create(address() + path))
              .timeout(Duration.ofSeconds(10))
              .build(),
          HttpResponse.BodyHandlers.ofString());
    } catch (IOException _) {
      return null;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(500);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Address without a slash at the end. */
  String address() {
    return "http://localhost:" + port;
  }

  int port() {
    return port;
  }

  Path log() {
    return data.resolve("server.log");
  }

  /** Ends the server as a power cut would. */
  void kill() throws InterruptedException {
    server.destroyForcibly();
    server.waitFor();
  }

  @Override
  public void close() {
    end(server);
  }

  private static void end(Process server) {
    server.destroy();
    try {
      if (!server.waitFor(20, TimeUnit.SECONDS)) {
        server.destroyForcibly();
      }
    } catch (InterruptedException _) {
      server.destroyForcibly();
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
