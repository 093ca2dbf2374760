package org.vidimus.document;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.vidimus.gate.Disclosed;
import org.vidimus.gate.Disclosure;

/**
 * A document as somebody reads it: nothing in it is above their inspection level.
 *
 * @param parts those of the first specimen
 * @param checks at most four, fastest first
 */
public record DocumentSheet(
    @JsonUnwrapped DocumentHead head,
    Originator originator,
    @JsonIgnore Instant enteredAt,
    List<PartSheet> parts,
    List<SpecimenLine> specimens,
    List<CheckSheet> checks,
    List<Aside.AlertItem> alerts,
    List<Aside.LessonItem> lessons)
    implements Disclosed {
  @Override
  public Disclosure disclosure() {
    return new Disclosure(
            enteredAt.toString(),
            parts.stream().map(PartSheet::name).toList(),
            head.legalBasis(),
            List.of())
        .beside(alerts);
  }

  /** What others may have something to say about. */
  Aside.Topic topic() {
    Set<String> features = new HashSet<>();
    parts.forEach(part -> part.features().forEach(feature -> features.add(feature.kind())));
    Set<String> methods = new HashSet<>();
    specimens.forEach(specimen -> methods.addAll(specimen.fraudMethods()));
    return new Aside.Topic(head.code(), features, methods);
  }

  /** The same with what others have to say beside it. */
  DocumentSheet beside(List<Aside.Item> items) {
    return new DocumentSheet(
        head,
        originator,
        enteredAt,
        parts,
        specimens,
        checks,
        of(Aside.AlertItem.class, items),
        of(Aside.LessonItem.class, items));
  }

  private static <T> List<T> of(Class<T> type, List<Aside.Item> items) {
    return items.stream().filter(type::isInstance).map(type::cast).toList();
  }

  /** The same sheet for somebody who knows of these audiences only. */
  DocumentSheet releasedTo(List<String> known) {
    return new DocumentSheet(
        head.releasedTo(known), originator, enteredAt, parts, specimens, checks, alerts, lessons);
  }
}
