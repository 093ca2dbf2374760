package org.vidimus.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.vidimus.common.Texts;
import org.vidimus.gate.CurrentSubject;
import org.vidimus.gate.ObjectId;

/** Puts titles beside rows of the ledger: of what the reader may read, and of nothing else. */
@ApplicationScoped
public class Titling {
  private final Instance<Titles> sources;
  private final CurrentSubject current;

  @Inject
  Titling(@Any Instance<Titles> sources, CurrentSubject current) {
    this.sources = sources;
    this.current = current;
  }

  /** What a record is called; nothing where the reader may not read it. */
  public Texts of(ObjectId object) {
    for (Titles source : sources) {
      if (source.kind().equals(object.kind().slug())) {
        return source
            .of(Set.of(object.text()), current.get())
            .getOrDefault(object.text(), Texts.NONE);
      }
    }
    return Texts.NONE;
  }

  /** The same page with what its records are called. */
  public LedgerPage title(LedgerPage page) {
    Map<String, Texts> titles = new HashMap<>();
    for (Titles source : sources) {
      Set<String> ids =
          page.items().stream()
              .filter(entry -> entry.kind().equals(source.kind()))
              .map(LedgerEntry::object)
              .collect(Collectors.toSet());
      if (!ids.isEmpty()) {
        titles.putAll(source.of(ids, current.get()));
      }
    }
    return page.titled(titles);
  }
}
