package org.vidimus.access.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.vidimus.access.Identification;
import org.vidimus.access.People;
import org.vidimus.access.Preferences;
import org.vidimus.common.Problem;
import org.vidimus.common.Refusal;
import org.vidimus.common.Words;
import org.vidimus.gate.Act;
import org.vidimus.gate.Permission;

/** Changes one's own language, theme and keys. Refuses a language or theme there is not. */
@ApplicationScoped
public class ChangePreferences {
  private static final Set<String> THEMES = Set.of("", "light", "dark");

  private final People people;
  private final Identification identification;

  @Inject
  ChangePreferences(People people, Identification identification) {
    this.people = people;
    this.identification = identification;
  }

  @Act(Permission.CHANGE_ACCOUNT)
  @Transactional
  public void prefer(Preferences chosen) {
    if (!chosen.lang().isEmpty() && !Words.LANGUAGES.contains(chosen.lang())) {
      throw Refusal.faulty(Problem.of("lang", "people.fault.languages", Words.LANGUAGES));
    }
    if (!THEMES.contains(chosen.theme())) {
      throw Refusal.faulty(Problem.of("theme", "people.fault.theme"));
    }
    people.find(identification.subject().person()).orElseThrow(Refusal::missing).prefer(chosen);
  }
}
