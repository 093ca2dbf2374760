package org.vidimus.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.vidimus.access.MayRead;
import org.vidimus.common.Dialect;
import org.vidimus.common.NamedId;
import org.vidimus.common.Refusal;
import org.vidimus.common.Slice;
import org.vidimus.gate.Handling;
import org.vidimus.gate.Stage;

/** The alerts. */
@ApplicationScoped
public class Alerts {
  private static final Pattern MARK = Pattern.compile("\\?");
  private static final String NEWEST = " order by a.moved_at desc, a.id";
  private static final String OLDEST = " order by a.moved_at, a.id";

  private final EntityManager entities;
  private final Dialect dialect;

  @Inject
  Alerts(EntityManager entities, Dialect dialect) {
    this.entities = entities;
    this.dialect = dialect;
  }

  /** Those of these ids that there are. */
  List<Alert> all(Set<String> texts) {
    List<UUID> ids = NamedId.all(texts);
    return ids.isEmpty()
        ? List.of()
        : entities
            .createQuery("select a from Alert a where a.id in :ids", Alert.class)
            .setParameter("ids", ids)
            .getResultList();
  }

  /**
   * The alert, for this transaction alone: of pictures that come at once each waits for the one
   * before.
   */
  public Alert getAlone(AlertId id) {
    Alert alert = entities.find(Alert.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
    if (alert == null) {
      throw Refusal.missing();
    }
    return alert;
  }

  public Optional<Alert> find(AlertId id) {
    return Optional.ofNullable(entities.find(Alert.class, id.value()));
  }

  /** The alert of an id that has passed the gate. */
  public Alert get(AlertId id) {
    return find(id).orElseThrow(Refusal::missing);
  }

  /** The alert that a text names by its id or reference number, in one query either way. */
  public Optional<Alert> named(String text) {
    return AlertId.find(text)
        .map(this::find)
        .orElseGet(() ->
            entities
                .createQuery("select a from Alert a where a.ref = :ref", Alert.class)
                .setParameter("ref", text)
                .getResultStream()
                .findFirst());
  }

  /** The alert a picture is attached to. */
  public Optional<Alert> showing(UUID image) {
    return entities
        .createQuery("select p.alert from AlertPicture p where p.image = :image", Alert.class)
        .setParameter("image", image)
        .getResultStream()
        .findFirst();
  }

  /** The alerts that these pictures are of, by picture. */
  Map<UUID, Alert> showing(Set<String> texts) {
    List<UUID> images = NamedId.all(texts);
    return images.isEmpty()
        ? Map.of()
        : entities
            .createQuery(
                "select p.image, p.alert from AlertPicture p where p.image in :images",
                Object[].class)
            .setParameter("images", images)
            .getResultStream()
            .collect(
                Collectors.toMap(
                    row -> (UUID) row[0], row -> (Alert) row[1], (alert, same) -> alert));
  }

  public void add(Alert alert) {
    entities.persist(alert);
  }

  public void remove(Alert alert) {
    entities.remove(alert);
  }

  /**
   * Writes content that was changed so far. Refuses when somebody else changed the same alert after
   * the gate had looked at it: what was decided then may no longer hold.
   */
  public void write() {
    write(Refusal.Kind.CHANGED, "alert.changed");
  }

  /** Writes a move. Refuses as a conflict when somebody else acted on the alert meanwhile. */
  void writeMove() {
    write(Refusal.Kind.CONFLICT, "refusal.overtaken");
  }

  private void write(Refusal.Kind kind, String key) {
    try {
      entities.flush();
    } catch (OptimisticLockException e) {
      throw Refusal.of(kind, key);
    }
  }

  /**
   * The next reference number of a year. The counter's row stays locked until the end of the
   * transaction, so that numbers have no gap and nobody gets one twice.
   */
  public String nextNumber(int year) {
    entities
        .createNativeQuery(
            "update alert_counter set"
                + " last_number = case when in_year = ?1 then last_number + 1 else 1 end,"
                + " in_year = ?2")
        .setParameter(1, year)
        .setParameter(2, year)
        .executeUpdate();
    Number number =
        (Number)
            entities.createNativeQuery("select last_number from alert_counter").getSingleResult();
    return String.format(java.util.Locale.ROOT, "VA-%d-%04d", year, number.intValue());
  }

  /** What a reader finds, newest first. */
  public Slice<AlertRow> find(AlertFilter filter, MayRead mayRead) {
    List<Object> values = new ArrayList<>();
    String where = readable(mayRead, values);
    where += among("a.state", filter.states(), values);
    where += among("a.handling", filter.handlings().stream().map(Handling::name).toList(), values);
    where += among("a.document_code", filter.documents(), values);
    Number total = (Number) numbered("select count(*)" + where, values, false).getSingleResult();
    Query page = numbered("select a.*" + where + NEWEST, values, true);
    page.setFirstResult(filter.from());
    page.setMaxResults(filter.size());
    List<AlertRow> rows = alerts(page).stream().map(Alert::row).toList();
    return new Slice<>(total.longValue(), filter.from(), pictured(rows));
  }

  /** The rows with the first picture of those that may show one, in one query. */
  private List<AlertRow> pictured(List<AlertRow> rows) {
    List<UUID> ids =
        rows.stream().filter(AlertRow::isPictured).map(row -> row.id().value()).toList();
    if (ids.isEmpty()) {
      return rows;
    }
    Map<UUID, UUID> first = new HashMap<>();
    entities
        .createQuery(
            "select p.alert.id, p.image from AlertPicture p where p.alert.id in :ids"
                + " order by p.place",
            Object[].class)
        .setParameter("ids", ids)
        .getResultStream()
        .forEach(row -> first.putIfAbsent((UUID) row[0], (UUID) row[1]));
    return rows.stream()
        .map(row -> row.with(Optional.ofNullable(first.get(row.id().value()))))
        .toList();
  }

  /** What stands in one of these stages in a review, and a reader may see, oldest first. */
  public List<Alert> waiting(Collection<String> stages, MayRead mayRead) {
    List<Object> values = new ArrayList<>();
    String where = readable(mayRead, values);
    where += " and " + ReadableAlerts.in("a.stage", stages, values);
    where += among("a.state", List.of("national-review", "central-review"), values);
    Query query = numbered("select a.*" + where + OLDEST, values, true);
    query.setMaxResults(AlertFilter.MOST);
    return alerts(query);
  }

  /** Published alerts about a document that a reader may see, newest first. */
  public List<AlertRow> about(String documentCode, MayRead mayRead) {
    AlertFilter filter =
        new AlertFilter(List.of("published"), List.of(), List.of(documentCode), 0, 20);
    return find(filter, mayRead).items();
  }

  /** How many published alerts of a party a reader may see. */
  long publishedBy(String party, MayRead mayRead) {
    List<Object> values = new ArrayList<>();
    String where = readable(mayRead, values) + among("a.party", List.of(party), values);
    where += among("a.state", List.of("published"), values);
    return ((Number) numbered("select count(*)" + where, values, false).getSingleResult())
        .longValue();
  }

  /** What shares document or method with an alert and stands for something still. */
  public List<Related> related(Alert alert, MayRead mayRead) {
    List<Object> values = new ArrayList<>();
    String where = readable(mayRead, values);
    where += " and a.id <> ?";
    values.add(alert.id().value());
    List<String> code =
        alert.content().documentCode().isEmpty()
            ? List.of()
            : List.of(alert.content().documentCode());
    where +=
        " and ("
            + ReadableAlerts.in("a.document_code", code, values)
            + " or "
            + ReadableAlerts.holdsOneOf("a.methods", alert.content().fraudMethods(), values)
            + ")";
    where += among("a.state", List.of("national-review", "central-review", "published"), values);
    Query query = numbered("select a.*" + where + NEWEST, values, true);
    query.setMaxResults(AlertFilter.MOST);
    return alerts(query).stream().flatMap(other -> Related.of(alert, other).stream()).toList();
  }

  /** Published alerts whose time is over, the longest over first. */
  public List<AlertId> due(Instant now, int most) {
    return entities
        .createQuery(
            "select a.id from Alert a where a.state = 'published' and a.expiresAt <= :now"
                + " order by a.expiresAt",
            UUID.class)
        .setParameter("now", now)
        .setMaxResults(most)
        .getResultStream()
        .map(AlertId::new)
        .toList();
  }

  /** Alerts before the focal points of their state, the oldest first. */
  public List<Alert> beforeFocalPoints() {
    return entities
        .createQuery(
            "select a from Alert a where a.state = 'national-review' and a.stage = :stage"
                + " order by a.movedAt",
            Alert.class)
        .setParameter("stage", Stage.NATIONAL)
        .getResultList();
  }

  /** Every id, for who builds something anew from all of them. */
  public List<AlertId> ids() {
    return entities
        .createQuery("select a.id from Alert a", UUID.class)
        .getResultStream()
        .map(AlertId::new)
        .toList();
  }

  private String readable(MayRead mayRead, List<Object> values) {
    ReadableAlerts readable = ReadableAlerts.by(mayRead, dialect);
    values.addAll(readable.values());
    return " from alert a where " + readable.sql();
  }

  private static String among(String column, List<String> wanted, List<Object> values) {
    return wanted.isEmpty() ? "" : " and " + ReadableAlerts.in(column, wanted, values);
  }

  private Query numbered(String sql, List<Object> values, boolean entity) {
    AtomicInteger place = new AtomicInteger();
    String numbered = MARK.matcher(sql).replaceAll(_ -> "?" + place.incrementAndGet());
    Query query =
        entity
            ? entities.createNativeQuery(numbered, Alert.class)
            : entities.createNativeQuery(numbered);
    for (int i = 0; i < values.size(); i++) {
      query.setParameter(i + 1, values.get(i));
    }
    return query;
  }

  @SuppressWarnings("unchecked") // a native query with a result class says no type
  private static List<Alert> alerts(Query query) {
    return query.getResultList();
  }
}
