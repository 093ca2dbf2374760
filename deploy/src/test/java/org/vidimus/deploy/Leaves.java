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
      select coalesce(a.object, l.object), coalesce(a.act, l.act), a.times, l.times
      from (select cast(alert as varchar) as object, act || '-alert' as act, count(*) as times
            from alert_step group by 1, 2
            union all select cast(id as varchar), 'import-pack', 1 from job) a
      full join (select object, act, count(*) as times from ledger
            where object_kind in ('alert', 'job') and result = 'done' and act not like 'read-%'
            group by 1, 2) l
        on l.object = a.object and l.act = a.act
      where a.times is distinct from l.times
      union all
      select coalesce(d.code, l.object), 'import-pack', 1, 0
      from document d
      full join (select distinct object from ledger
            where object_kind = 'document' and act = 'import-pack' and result = 'done') l
        on l.object = d.code
      where d.code is null or l.object is null
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
    assertEquals(List.of(), answered.stream().filter(d -> !there.contains(d)).toList(), "lost");
    return there.size();
  }
}
