package org.vidimus.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.vidimus.access.Decision;
import org.vidimus.access.MayRead;
import org.vidimus.gate.Envelope;
import org.vidimus.gate.Hand;
import org.vidimus.gate.Handling;
import org.vidimus.gate.ObjectKind;
import org.vidimus.gate.Permission;
import org.vidimus.gate.Role;
import org.vidimus.gate.Stage;
import org.vidimus.gate.Subject;

/** The list's condition and the decision let the same people read the same alerts. */
class ReadableAlertsTest {
  private static final String URL = "jdbc:h2:mem:readable;DB_CLOSE_DELAY=-1";
  private static final List<String> PARTIES = List.of("qma", "qmb", "rom", "secretariat");
  private static final List<String> AUDIENCES =
      List.of("public", "members", "secretariat", "qma", "qmb", "qma-office", "qmb-office");

  private final Random random = new Random(20261124);
  private final Decision decision = new Decision();

  @Test
  void theConditionAgreesWithTheDecision() throws SQLException {
    Flyway.configure().dataSource(URL, "", "").locations("classpath:db").load().migrate();
    try (Connection connection = DriverManager.getConnection(URL)) {
      List<Subject> people = people();
      Map<UUID, Envelope> alerts = enter(connection, people);
      int readable = 0;
      for (Subject reader : people) {
        Set<UUID> decided = new HashSet<>();
        alerts.forEach((id, envelope) -> {
          if (decision.decide(reader, Permission.READ_ALERT, envelope).allows()) {
            decided.add(id);
          }
        });
        assertEquals(decided, listed(connection, reader), () -> "for " + reader);
        readable += decided.size();
      }
      assertTrue(readable > 500, "the cases must not be all refusals");
    }
  }

  private List<Subject> people() {
    List<Subject> people = new ArrayList<>(List.of(Subject.NOBODY));
    for (String party : PARTIES) {
      for (Role role : Role.values()) {
        for (Handling clearance : Handling.values()) {
          String[] reach = party.equals("rom") ? new String[0] : new String[] {"members"};
          String name = role + "-" + party + "-" + clearance;
          people.add(Somebody.of(name, party, role, clearance, reach));
        }
      }
    }
    return people;
  }

  private <T> T any(T[] values) {
    return List.of(values).get(random.nextInt(values.length));
  }

  private Map<UUID, Envelope> enter(Connection connection, List<Subject> people)
      throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("set referential_integrity false");
    }
    Map<UUID, Envelope> alerts = new java.util.HashMap<>();
    for (int i = 0; i < 400; i++) {
      UUID id = UUID.randomUUID();
      UUID author = people.get(1 + random.nextInt(people.size() - 1)).person();
      String party = PARTIES.get(random.nextInt(PARTIES.size()));
      List<String> audience = AUDIENCES.stream().filter(_ -> random.nextInt(4) == 0).toList();
      Stage stage = any(Stage.values());
      Handling handling = any(Handling.values());
      Envelope envelope =
          new Envelope(
              ObjectKind.ALERT,
              party,
              party + "-office",
              handling,
              Set.copyOf(audience),
              stage,
              1,
              stage == Stage.NATIONAL_BY_SECRETARIAT,
              Map.of(Hand.WROTE, Set.of(author)));
      enter(connection, id, author, envelope, audience);
      alerts.put(id, envelope);
    }
    return alerts;
  }

  private static void enter(
      Connection connection, UUID id, UUID author, Envelope envelope, List<String> audience)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into alert values (?, null, 'x', ?, '{}', '', 1, ?, '', ?, ?, '', ?, ?, '',"
                + " '', 0, 0, now(), now(), now(), null, 0)")) {
      insert.setObject(1, id);
      insert.setString(2, envelope.stage().name());
      insert.setObject(3, author);
      insert.setString(4, envelope.organisation());
      insert.setString(5, envelope.party());
      insert.setString(6, envelope.handling().name());
      insert.setString(7, ReadableAlerts.column(audience));
      insert.executeUpdate();
    }
  }

  private static Set<UUID> listed(Connection connection, Subject reader) throws SQLException {
    ReadableAlerts readable = ReadableAlerts.by(MayRead.by(reader));
    Set<UUID> found = new HashSet<>();
    try (PreparedStatement select =
        connection.prepareStatement("select a.id from alert a where " + readable.sql())) {
      for (int i = 0; i < readable.values().size(); i++) {
        select.setObject(i + 1, readable.values().get(i));
      }
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          found.add(rows.getObject(1, UUID.class));
        }
      }
    }
    return found;
  }
}
