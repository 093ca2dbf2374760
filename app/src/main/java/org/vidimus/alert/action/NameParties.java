package org.vidimus.alert.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.vidimus.access.Party;
import org.vidimus.access.People;
import org.vidimus.common.Texts;
import org.vidimus.gate.Act;
import org.vidimus.gate.Permission;

/**
 * Names the parties, and the organisations of these slugs, for people. Anybody may ask: who
 * originated an alert stands on it. Refuses nothing; what is no organisation has no name.
 */
@ApplicationScoped
public class NameParties {
  private final People people;

  @Inject
  NameParties(People people) {
    this.people = people;
  }

  /** Names by slug, the parties first. */
  @Act(Permission.NAME_PARTIES)
  @Transactional
  public Map<String, Texts> names(Collection<String> organisations) {
    Map<String, Texts> names = new LinkedHashMap<>();
    for (Party party : people.parties()) {
      names.put(party.code(), party.names());
    }
    for (String slug : organisations) {
      people.findOrganisation(slug).ifPresent(o -> names.putIfAbsent(slug, o.names()));
    }
    return names;
  }
}
