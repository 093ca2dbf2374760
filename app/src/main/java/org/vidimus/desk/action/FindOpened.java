package org.vidimus.desk.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vidimus.audit.Disclosures;
import org.vidimus.audit.Marks;
import org.vidimus.gate.Act;
import org.vidimus.gate.CurrentSubject;
import org.vidimus.gate.ObjectKind;
import org.vidimus.gate.Permission;
import org.vidimus.search.Asked;
import org.vidimus.search.Finder;
import org.vidimus.search.Found;

/**
 * The documents one opened last, newest first, as the catalogue shows them; what one may no longer
 * see is left out. Whoever searches may.
 */
@ApplicationScoped
public class FindOpened {
  private static final int MOST = 4;

  private final Disclosures disclosures;
  private final Marks marks;
  private final Finder finder;
  private final CurrentSubject current;
  private final Clock clock;

  @Inject
  FindOpened(
      Disclosures disclosures, Marks marks, Finder finder, CurrentSubject current, Clock clock) {
    this.disclosures = disclosures;
    this.marks = marks;
    this.finder = finder;
    this.current = current;
    this.clock = clock;
  }

  @Act(Permission.FIND_OPENED)
  @Transactional
  public List<Found.Hit> find(String lang) {
    LocalDate today = LocalDate.now(clock);
    return disclosures
        .lastRead(marks.of(current.get()), ObjectKind.DOCUMENT.slug(), 3 * MOST)
        .stream()
        .flatMap(code -> entry(code, lang, today).stream())
        .limit(MOST)
        .toList();
  }

  /** A document's code finds it alone; the ids of specimens, opened too, find nothing. */
  private List<Found.Hit> entry(String code, String lang, LocalDate today) {
    if (code.length() != "AAA-AA-00000".length()) {
      return List.of();
    }
    Asked asked = new Asked(code, Map.of("kind", Set.of("document")), lang, 0, 1, today);
    return finder.find(asked, current.get()).hits().stream()
        .filter(hit -> hit.code().equals(code))
        .toList();
  }
}
