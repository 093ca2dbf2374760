package org.vidimus.common;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.Config;
import org.flywaydb.core.Flyway;

/**
 * Brings the schema up to date before anything reads it. With an owner account ({@code
 * vidimus.db.owner.user}) the migrations run as the owner, and the running account needs only
 * rights on the rows.
 */
@ApplicationScoped
class Migrations implements KnownSettings {
  @Resource(lookup = "java:app/jdbc/vidimus")
  @SuppressWarnings("NullAway.Init") // set by the container
  private DataSource running;

  @Override
  public Set<String> settings() {
    return Set.of(
        "vidimus.db.url",
        "vidimus.db.user",
        "vidimus.db.password",
        "vidimus.db.owner.user",
        "vidimus.db.owner.password");
  }

  void migrate(
      @Observes @Priority(1) @Initialized(ApplicationScoped.class) Object start,
      Config config,
      Dialect dialect,
      Instance<NarrowedRights> rights) {
    Flyway.configure(Migrations.class.getClassLoader())
        .dataSource(owner(config))
        .locations("classpath:db")
        .placeholders(dialect.placeholders())
        // the demo's own migration bears a high number, so that features come before it
        .outOfOrder(true)
        .load()
        .migrate();
    Optional<String> owner = config.getOptionalValue("vidimus.db.owner.user", String.class);
    Optional<String> account = config.getOptionalValue("vidimus.db.user", String.class);
    if (dialect == Dialect.POSTGRESQL && owner.isPresent() && account.isPresent()) {
      narrow(owner(config), '"' + account.get().replace("\"", "\"\"") + '"', rights);
    }
  }

  /** The embedded database has one account; PostgreSQL's owner says what the other may not do. */
  private static void narrow(DataSource owner, String account, Instance<NarrowedRights> rights) {
    try (Connection connection = owner.getConnection();
        Statement statement = connection.createStatement()) {
      for (NarrowedRights feature : rights) {
        for (String sql : feature.statements(account)) {
          statement.execute(sql);
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The owner could not narrow the running account's rights", e);
    }
  }

  private DataSource owner(Config config) {
    return config
        .getOptionalValue("vidimus.db.owner.user", String.class)
        .<DataSource>map(user -> {
          PortalDataSource owner = new PortalDataSource();
          owner.setUrl(config.getValue("vidimus.db.url", String.class));
          owner.setUser(user);
          owner.setPassword(
              config.getOptionalValue("vidimus.db.owner.password", String.class).orElse(""));
          return owner;
        })
        .orElse(running);
  }
}
