package org.vidimus.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vidimus.common.Dialect;
import org.vidimus.gate.Disclosure;
import org.vidimus.gate.Envelope;
import org.vidimus.gate.Hand;
import org.vidimus.gate.Leaf;
import org.vidimus.gate.ObjectId;
import org.vidimus.gate.ObjectKind;
import org.vidimus.gate.Permission;
import org.vidimus.gate.Recorder;

/**
 * The disclosure ledger, as it is written: rows are inserted and never changed. A running account
 * that may insert and read is enough.
 */
@ApplicationScoped
public class Ledger implements Recorder {
  static final String INSERT =
      "insert into ledger (at_time, mark, organisation, party, act, method, object_kind, object,"
          + " version, parts, shown, handling, reason, legal_basis, result, origin_party,"
          + " origin_organisation, origin_mark, entered_by, happened_on, once)"
          + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  private final EntityManager entities;
  private final Clock clock;
  private final Marks marks;
  private final Dialect dialect;
  private final RecentHours recent;
  private final RefusedUnsigned refused;
  private final Object counting = new Object();

  @Inject
  Ledger(
      EntityManager entities,
      Clock clock,
      Marks marks,
      Dialect dialect,
      RecentHours recent,
      RefusedUnsigned refused) {
    this.entities = entities;
    this.clock = clock;
    this.marks = marks;
    this.dialect = dialect;
    this.recent = recent;
    this.refused = refused;
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void record(Leaf leaf) {
    insert(row(leaf), null);
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void recordHourly(Leaf leaf) {
    String once =
        marks.of(leaf.subject())
            + leaf.object().map(ObjectId::text).orElse("")
            + clock.instant().truncatedTo(ChronoUnit.HOURS);
    String name = MarkRows.hash(once);
    // it may have been written before this server began
    if (recent.claim(once) && !isWritten(name)) {
      insert(row(leaf), name);
    }
  }

  private boolean isWritten(String once) {
    return !entities
        .createNativeQuery("select entry from ledger where once = ?")
        .setParameter(1, once)
        .getResultList()
        .isEmpty();
  }

  @Override
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void recordApart(Leaf leaf) {
    insert(row(leaf), null);
  }

  @Override
  public void count(Permission act) {
    String today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).toString();
    // one at a time, as the row would have it anyway: the embedded database refuses a row begun
    // twice
    synchronized (counting) {
      refused.count(today, act.slug());
    }
  }

  /** Writes down what was handed over outside the portal; its recipient stands where others act. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void handedOver(
      Handover handover, Envelope envelope, Disclosure standing, String enteredBy) {
    Handover.Recipient to = handover.to();
    insert(
        new Row(
            to.person().isEmpty() ? "" : marks.ofStranger(to.person()),
            to.organisation(),
            to.party(),
            "hand-over",
            handover.method(),
            handover.object().kind().slug(),
            handover.object().text(),
            envelope,
            standing,
            envelope.handling().label(),
            handover.reason(),
            handover.legalBasis(),
            "done",
            enteredBy,
            handover.on().toString()),
        null);
  }

  private record Row(
      String mark,
      String organisation,
      String party,
      String act,
      String method,
      String kind,
      String object,
      Envelope envelope,
      Disclosure shown,
      String handling,
      String reason,
      String legalBasis,
      String result,
      String enteredBy,
      String on) {}

  private Row row(Leaf leaf) {
    Envelope envelope = leaf.envelope();
    return new Row(
        marks.of(leaf.subject()),
        leaf.subject().organisation(),
        leaf.subject().party(),
        leaf.act().slug(),
        leaf.method(),
        leaf.object().map(o -> o.kind().slug()).orElse(""),
        leaf.object().map(ObjectId::text).orElse(""),
        envelope,
        leaf.shown(),
        envelope.kind() == ObjectKind.NONE ? "" : envelope.handling().label(),
        leaf.reason(),
        leaf.shown().legalBasis(),
        leaf.result(),
        "",
        "");
  }

  private void insert(Row row, @Nullable String once) {
    Query query =
        entities.createNativeQuery(once == null ? INSERT : dialect.unlessThere(INSERT, "once"));
    Object[] values = {
      OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
      row.mark,
      row.organisation,
      row.party,
      row.act,
      row.method,
      row.kind,
      cut(row.object, 200),
      cut(row.shown.version(), 64),
      cut(String.join("\n", row.shown.parts()), 2000),
      row.shown.shown().stream().map(name -> cut(name, 64)).toArray(String[]::new),
      row.handling,
      cut(row.reason, 1000),
      cut(row.legalBasis, 64),
      row.result,
      row.envelope.party(),
      row.envelope.organisation(),
      author(row.envelope),
      row.enteredBy,
      row.on,
      once
    };
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i]);
    }
    query.executeUpdate();
  }

  private String author(Envelope envelope) {
    return envelope.hands().getOrDefault(Hand.WROTE, Set.of()).stream()
        .findFirst()
        .map(person -> marks.of(person, ""))
        .orElse("");
  }

  private static String cut(String text, int most) {
    // U+0000 cannot be kept in a text of PostgreSQL
    String plain = text.replace('\u0000', ' ');
    return plain.length() > most ? plain.substring(0, most) : plain;
  }
}
