package org.vidimus.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Whether acts and leaves of the ledger stand one for one, read from the tables themselves. */
final class Leaves {
  private static final String UNEQUAL =
      """
      select object, act, sum(acts), sum(leaves)
      from (select cast(alert as varchar) as object, act || '-alert' as act, 1 as acts, 0 as leaves
            from alert_step
            union all select cast(id as varchar), 'import-pack', 1, 0 from job
            union all select object, act, 0, 1 from ledger
            where object_kind in ('alert', 'job') and result = 'done' and act not like 'read-%') x
      group by object, act
      having sum(acts) <> sum(leaves)
      union all
      select object, 'import-pack', max(acts), max(leaves)
      from (select code as object, 1 as acts, 0 as leaves from document
            union all select object, 0, 1 from ledger
            where object_kind = 'document' and act = 'import-pack' and result = 'done') y
      group by object
      having max(acts) <> max(leaves)
      """;

  private Leaves() {}

  /** Fails unless each act has its leaf, each leaf its act, and what was answered is there. */
  static long check(Database database, Collection<BusyPeople.Done> answered) throws SQLException {
    Set<String> unequal = new TreeSet<>();
    Set<BusyPeople.Done> there = new HashSet<>();
    try (Connection connection = database.open();
        Statement statement = connection.createStatement()) {
      try (ResultSet rows = statement.executeQuery(UNEQUAL)) {
        while (rows.next()) {
          unequal.add(
              "%s %s: %d acts, %d leaves"
                  .formatted(rows.getString(1), rows.getString(2), rows.getInt(3), rows.getInt(4)));
        }
      }
      try (ResultSet rows = statement.executeQuery("select alert, act from alert_step")) {
        while (rows.next()) {
          there.add(new BusyPeople.Done(rows.getString(1), rows.getString(2)));
        }
      }
    }
    assertEquals(Set.of(), unequal);
    if (database.isDurable()) {
      assertEquals(List.of(), answered.stream().filter(d -> !there.contains(d)).toList(), "lost");
    }
    return there.size();
  }
}
