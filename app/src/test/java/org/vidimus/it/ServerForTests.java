package org.vidimus.it;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Before the first test: a data folder of its own, the database of this run ({@code
 * vidimus.it.database}: h2 or postgresql, started here on a free loopback port), and how Arquillian
 * starts the server. Does nothing in runs of units.
 */
public class ServerForTests implements LauncherSessionListener {
  private @org.jspecify.annotations.Nullable EmbeddedPostgres postgres;

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    String database = System.getProperty("vidimus.it.database", "");
    if (database.isEmpty()) {
      return;
    }
    try {
      Path data = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "it-" + database);
      String url =
          database.equals("postgresql")
              ? startPostgres()
              : "jdbc:h2:file:" + data.resolve("db/vidimus");
      System.setProperty(
          "payara.microJar", Path.of("target/server/payara-micro.jar").toAbsolutePath().toString());
      System.setProperty(
          "payara.cmdOptions",
          String.join(
                  " ",
                  "-Xmx1g",
                  "--add-modules jdk.incubator.vector",
                  "--enable-native-access=ALL-UNNAMED",
                  "--sun-misc-unsafe-memory-access=allow",
                  "-Djava.awt.headless=true",
                  "-Dhazelcast.phone.home.enabled=false",
                  "-Dorg.jboss.weld.construction.relaxed=true",
                  "-Dorg.glassfish.grizzly.http.STRICT_HEADER_VALUE_VALIDATION_RFC_9110=false",
                  "-Dvidimus.demo=true",
                  passed("it.seed"),
                  passed("it.canaries"),
                  "-Dvidimus.data=" + data,
                  "-Dvidimus.db.url=" + url,
                  database.equals("postgresql")
                      ? "-Dvidimus.db.user=vidimus -Dvidimus.db.owner.user=vidimus_owner"
                      : "")
              // what is not passed on must not become an empty argument
              .replaceAll(" +", " ")
              .trim());
      System.setProperty(
          "payara.extraMicroOptions", "--disablephonehome --noCluster --contextroot /");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A setting of this run for tests inside the server. */
  private static String passed(String name) {
    String value = System.getProperty(name, "");
    return value.isEmpty() ? "" : "-D" + name + "=" + value;
  }

  /** With the two accounts that agencies are told to make. */
  private String startPostgres() throws IOException {
    EmbeddedPostgres started = EmbeddedPostgres.builder().start();
    postgres = started;
    try (Connection administrator = started.getPostgresDatabase().getConnection();
        Statement statement = administrator.createStatement()) {
      statement.execute(Files.readString(Path.of("../deploy/postgresql.sql")));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return "jdbc:postgresql://localhost:" + started.getPort() + "/postgres";
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    EmbeddedPostgres started = postgres;
    if (started != null) {
      try {
        started.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
