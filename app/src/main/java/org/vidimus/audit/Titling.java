package org.vidimus.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vidimus.common.Texts;
import org.vidimus.gate.CurrentSubject;
import org.vidimus.gate.Judge;
import org.vidimus.gate.ObjectId;
import org.vidimus.gate.Permission;

/** Puts titles beside rows of the ledger: of what the reader may read, and of nothing else. */
@ApplicationScoped
public class Titling {
  private final Instance<Titles> sources;
  private final CurrentSubject current;
  private final Judge judge;

  @Inject
  Titling(@Any Instance<Titles> sources, CurrentSubject current, Judge judge) {
    this.sources = sources;
    this.current = current;
    this.judge = judge;
  }

  /** What a record is called and how it is handled; nothing where the reader may not read it. */
  public Optional<Titles.Titled> of(ObjectId object) {
    return Optional.ofNullable(
        known(object.kind().slug(), Set.of(object.text())).get(object.text()));
  }

  /** The same page with what its records are called. */
  public LedgerPage title(LedgerPage page) {
    Map<String, Set<String>> ids =
        page.items().stream()
            .collect(
                Collectors.groupingBy(
                    LedgerEntry::kind,
                    Collectors.mapping(LedgerEntry::object, Collectors.toSet())));
    Map<String, Texts> titles = new HashMap<>();
    ids.forEach((kind, those) ->
        known(kind, those).forEach((id, record) -> titles.put(id, record.title())));
    return page.titled(titles);
  }

  private Map<String, Titles.Titled> known(String kind, Set<String> ids) {
    Map<String, Titles.Titled> known = new HashMap<>();
    for (Titles source : sources) {
      if (source.kind().equals(kind)) {
        source
            .of(ids)
            .forEach((id, record) -> {
              // whoever may open it after a reason may know its title before, as in lists
              if (judge
                  .decide(current.get(), Permission.STATE_REASON, record.envelope())
                  .allows()) {
                known.put(id, record);
              }
            });
      }
    }
    return known;
  }
}
