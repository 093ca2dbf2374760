package org.vidimus.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vidimus.gate.Envelope;
import org.vidimus.gate.Hand;
import org.vidimus.gate.ObjectKind;
import org.vidimus.gate.Permission;
import org.vidimus.gate.Subject;

/** The decision's whole table against the hand-written oracle, and as a page a lawyer can check. */
class DecisionTableTest {
  private static final Decision DECISION = new Decision();
  private static final Set<Permission> ON_ALERTS =
      EnumSet.of(
          Permission.READ_ALERT,
          Permission.NAME_ALERT,
          Permission.READ_IMAGE,
          Permission.STATE_REASON,
          Permission.EDIT_ALERT,
          Permission.WIDEN_ALERT,
          Permission.DELETE_ALERT,
          Permission.SUBMIT_ALERT,
          Permission.ENDORSE_ALERT,
          Permission.RETURN_ALERT,
          Permission.DECLINE_ALERT,
          Permission.PUBLISH_ALERT,
          Permission.WITHDRAW_ALERT,
          Permission.READ_DISCLOSURES);
  private static final Set<Permission> ON_DOCUMENTS =
      EnumSet.of(Permission.READ_DOCUMENT, Permission.READ_IMAGE, Permission.READ_DISCLOSURES);
  private static final Set<Permission> ON_NOTHING =
      EnumSet.of(
          Permission.SEARCH,
          Permission.FIND_ALERTS,
          Permission.DRAFT_ALERT,
          Permission.FIND_COURSES,
          Permission.IMPORT_PACK,
          Permission.UPLOAD_COURSE);

  private long cells;
  private final List<String> disagreements = new ArrayList<>();

  @Test
  void everyCellOfAlertsIsWhatTheOracleSays() {
    for (Subject reader : Cells.readers()) {
      // levels stand on documents alone
      if (reader.level() == 2) {
        continue;
      }
      for (Envelope alert : Cells.alerts()) {
        ON_ALERTS.forEach(act -> compare(reader, act, alert));
      }
    }
    finish(2_000_000);
  }

  @Test
  void everyHandIsWhatTheOracleSays() {
    for (Subject reader : Cells.readers()) {
      if (reader.level() > 1) {
        continue;
      }
      for (Envelope alert : Cells.alerts()) {
        for (Hand hand : Hand.values()) {
          Envelope touched = Cells.touched(alert, hand, reader);
          compare(reader, Permission.READ_ALERT, touched);
          compare(reader, Permission.ENDORSE_ALERT, touched);
          compare(reader, Permission.PUBLISH_ALERT, touched);
          compare(reader, Permission.EDIT_ALERT, touched);
        }
      }
    }
    finish(1_000_000);
  }

  @Test
  void everyCellOfDocumentsIsWhatTheOracleSays() {
    for (Subject reader : Cells.readers()) {
      for (Envelope document : Cells.documents()) {
        ON_DOCUMENTS.forEach(act -> compare(reader, act, document));
      }
    }
    finish(500_000);
  }

  @Test
  void everyActOnNothingYetIsWhatTheOracleSays() {
    for (Subject reader : Cells.readers()) {
      ON_NOTHING.forEach(act -> compare(reader, act, Envelope.NONE));
    }
    finish(2_000);
  }

  @Test
  void theFilterOfListsIsTheSameTable() {
    for (Subject reader : Cells.readers()) {
      List<MayRead.Condition> conditions = MayRead.by(reader).conditions();
      for (Envelope record : records()) {
        cells++;
        boolean listed = conditions.stream().anyMatch(c -> fits(c, record));
        String act = record.kind() == ObjectKind.ALERT ? "read-alert" : "read-document";
        if (listed != Cells.oracle(reader, act, record)) {
          disagreements.add((listed ? "listed: " : "not listed: ") + reader + " " + record);
        }
      }
    }
    finish(1_000_000);
  }

  @Test
  void itIsTotal() {
    for (Subject reader : Cells.readers()) {
      for (Permission act : Permission.values()) {
        assertNotNull(DECISION.decide(reader, act, Envelope.NONE));
        cells++;
      }
    }
    finish(10_000);
  }

  @Test
  void thePageIsCurrent() throws IOException {
    Path page = Path.of("../docs/decision.md");
    String printed = DecisionPage.print(DECISION);
    if (Boolean.getBoolean("vidimus.print")) {
      Files.writeString(page, printed);
    }
    assertEquals(
        printed,
        Files.readString(page),
        "docs/decision.md is not what is decided: read the difference, then print it anew with"
            + " -Dvidimus.print=true");
  }

  private static List<Envelope> records() {
    List<Envelope> all = new ArrayList<>(Cells.alerts());
    all.addAll(Cells.documents());
    return all;
  }

  private void compare(Subject reader, Permission act, Envelope record) {
    cells++;
    boolean decided = DECISION.decide(reader, act, record).allows();
    if (decided != Cells.oracle(reader, act.slug(), record)) {
      disagreements.add((decided ? "allowed: " : "refused: ") + act + " " + reader + " " + record);
    }
  }

  private void finish(long least) {
    assertEquals(
        List.of(), disagreements.stream().limit(10).toList(), disagreements.size() + " cells");
    assertTrue(cells >= least, () -> "only " + cells + " cells");
  }

  private static boolean fits(MayRead.Condition condition, Envelope record) {
    return condition.kind() == record.kind()
        && condition.stages().contains(record.stage())
        && condition.handlings().contains(record.handling())
        && condition.level() >= record.level()
        && switch (condition.match()) {
          case MayRead.Match.Anything() -> true;
          case MayRead.Match.Author(var person) ->
              record.hands().getOrDefault(Hand.WROTE, Set.of()).contains(person);
          case MayRead.Match.Organisation(String slug) -> slug.equals(record.organisation());
          case MayRead.Match.Party(String code) -> code.equals(record.party());
          case MayRead.Match.Audience(Set<String> reach) ->
              record.audience().stream().anyMatch(reach::contains);
        };
  }
}
