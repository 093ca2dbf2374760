package org.vidimus.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vidimus.it.Contents.the;

import jakarta.persistence.EntityManager;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The account the portal runs as, made as {@code deploy/postgresql.sql} says: it works on rows, and
 * the schema is another's. An interface, so that its tests share the one deployment of {@link
 * PortalIT}, whose other tests show that the rights are enough.
 */
interface OwnsNothing {
  /** Something asked of a connection. */
  interface Question {
    void ask(Connection running) throws SQLException;
  }

  @Test
  default void theRunningAccountOwnsNothing() throws Exception {
    running(c -> {
      assertEquals("vidimus", ask(c, "select current_user"));
      assertEquals(
          "vidimus_owner", ask(c, "select tableowner from pg_tables where tablename = 'person'"));
      assertEquals(
          "0", ask(c, "select count(*) from pg_class where relowner = 'vidimus'::regrole"));
    });
  }

  @Test
  default void theRunningAccountCannotChangeTheSchema() throws Exception {
    for (String change :
        List.of(
            "create table mine (id integer)",
            "alter table ledger add column more integer",
            "alter table ledger owner to vidimus",
            "truncate ledger",
            "update ledger set reason = 'another'",
            "delete from ledger",
            "drop table ledger",
            "drop index ledger_object")) {
      running(c -> {
        try (Statement statement = c.createStatement()) {
          SQLException refused =
              assertThrows(SQLException.class, () -> statement.execute(change), change);
          assertEquals("42501", refused.getSQLState(), change);
        }
      });
    }
  }

  /** In a transaction that is undone, since a refused statement spoils it. */
  private static void running(Question question) throws Exception {
    if (!System.getProperty("vidimus.db.url", "").startsWith("jdbc:postgresql:")) {
      // the embedded database has one account
      return;
    }
    UserTransaction transaction = the(UserTransaction.class);
    transaction.begin();
    try {
      question.ask(the(EntityManager.class).unwrap(Connection.class));
    } finally {
      transaction.rollback();
    }
  }

  private static String ask(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      assertTrue(found.next(), sql);
      return found.getString(1);
    }
  }
}
