package org.vidimus.alert.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.vidimus.access.Names;
import org.vidimus.access.Party;
import org.vidimus.access.People;
import org.vidimus.common.Texts;
import org.vidimus.gate.Act;
import org.vidimus.gate.CurrentSubject;
import org.vidimus.gate.Permission;

/**
 * Names the parties, and the organisations and groups of these slugs, for people. Anybody may ask:
 * who originated an alert stands on it. Refuses nothing; what the reader may not know of has no
 * name.
 */
@ApplicationScoped
public class NameParties {
  private final People people;
  private final Names called;
  private final CurrentSubject current;

  @Inject
  NameParties(People people, Names called, CurrentSubject current) {
    this.people = people;
    this.called = called;
    this.current = current;
  }

  /** Names by slug, the parties first. */
  @Act(Permission.NAME_PARTIES)
  @Transactional
  public Map<String, Texts> names(Collection<String> slugs) {
    Map<String, Texts> names = new LinkedHashMap<>();
    for (Party party : people.parties()) {
      names.put(party.code(), party.names());
    }
    for (String slug : slugs) {
      called.call(slug, current.get()).ifPresent(n -> names.putIfAbsent(slug, n));
    }
    return names;
  }
}
