package org.vidimus.alert.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vidimus.access.PartyId;
import org.vidimus.access.action.NameEverybody;
import org.vidimus.access.action.ReadCoverage;
import org.vidimus.alert.action.NameParties;
import org.vidimus.common.Place;
import org.vidimus.common.Texts;
import org.vidimus.common.Words;

/** Whom the alert that is being written may be for, and what it may be shared by. */
@Named
@RequestScoped
public class DraftReaders {
  private final Map<String, String> audiences = new LinkedHashMap<>();
  private final Map<String, String> organisations = new LinkedHashMap<>();
  private final List<ReadCoverage.Covering> bases;
  private final String named;

  @Inject
  DraftReaders(
      DraftPage draft,
      NameParties nameParties,
      NameEverybody everybody,
      ReadCoverage readCoverage,
      Words words,
      Place place) {
    String lang = place.getLang();
    for (String wide : List.of("public", "members", "secretariat")) {
      audiences.put(wide, words.say(lang, "alert.audience." + wide));
    }
    Map<String, Texts> parties = nameParties.names(draft.getContent().audience());
    if (parties.containsKey(draft.getParty())) {
      audiences.put(draft.getParty(), parties.get(draft.getParty()).in(lang));
    }
    parties.forEach((slug, texts) -> audiences.putIfAbsent(slug, texts.in(lang)));
    everybody
        .name("group")
        .forEach(g -> audiences.putIfAbsent(g.id(), new Texts(g.names()).in(lang)));
    everybody
        .name("organisation")
        .forEach(o -> organisations.put(o.id(), new Texts(o.names()).in(lang)));
    organisations.keySet().removeAll(audiences.keySet());
    Set<String> possible = new LinkedHashSet<>(audiences.keySet());
    possible.addAll(organisations.keySet());
    bases = readCoverage.read(new PartyId(draft.getParty()), possible);
    named = draft.getContent().legalBasis();
  }

  /**
   * Whom it may be for: slug and label, the wide ones first, then the party whose information it
   * is, then the others, the groups the writer may know of, then what is chosen already.
   */
  public Map<String, String> getAudiences() {
    return audiences;
  }

  /** Single organisations it may be for beyond these. */
  public Map<String, String> getOrganisations() {
    return organisations;
  }

  /** What the alert may be shared by, with which of its possible readers each basis covers. */
  public List<ReadCoverage.Covering> getBases() {
    return bases;
  }

  /** Whether what the alert names now is stated no more. */
  public boolean isBasisGone() {
    return !named.isEmpty() && bases.stream().noneMatch(b -> b.basis().slug().equals(named));
  }

  /** Slugs with a space between. */
  public String joined(List<String> slugs) {
    return String.join(" ", slugs);
  }
}
