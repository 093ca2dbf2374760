package org.vidimus.glossary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.vidimus.common.Text;
import org.vidimus.common.Texts;
import org.vidimus.common.Words;

/**
 * Who issues travel documents: the codes of ISO 3166 and of ICAO, and whatever a pack brings in the
 * ranges that ISO leaves to its users.
 */
@ApplicationScoped
public class Issuers {
  private static final Pattern USER_ASSIGNED = Pattern.compile("Q[M-Z][A-Z]|X[A-Z]{2}");

  /** Another server may have learned names: look again after this long. */
  private static final Duration FRESH = Duration.ofSeconds(5);

  private final EntityManager entities;
  private final Clock clock;
  private volatile Learned learned = new Learned(Map.of(), Instant.EPOCH);

  @Inject
  Issuers(EntityManager entities, Clock clock) {
    this.entities = entities;
    this.clock = clock;
  }

  private record Learned(Map<String, Texts> names, Instant at) {}

  /** Whether documents may name it as their issuer. */
  public static boolean isKnown(String code) {
    return CountryCodes.has(code) || isUserAssigned(code);
  }

  /** Whether its names come with the packs: user-assigned, or the specimen state of ICAO. */
  public static boolean takesNames(String code) {
    return code.equals("UTO") || (isUserAssigned(code) && !CountryCodes.has(code));
  }

  /** Every code that a standard names. */
  public static Set<String> standard() {
    Set<String> all = new TreeSet<>(CountryCodes.ISO.keySet());
    all.addAll(CountryCodes.ADDED.keySet());
    return all;
  }

  /** The name that a standard gives a code, in a language; nothing when it gives none. */
  public static Optional<String> standardName(String code, String lang) {
    return CountryCodes.name(code, lang);
  }

  private static boolean isUserAssigned(String code) {
    return USER_ASSIGNED.matcher(code).matches();
  }

  /** Its name in a language; the code where nobody has named it. */
  public String name(String code, String lang) {
    Texts own = learned().get(code);
    return own == null ? CountryCodes.name(code, lang).orElse(code) : own.in(lang);
  }

  /** Its names: all that packs gave, or those in the interface languages. */
  public Texts names(String code) {
    Texts own = learned().get(code);
    return own == null
        ? new Texts(
            Words.LANGUAGES.stream()
                .flatMap(lang ->
                    CountryCodes.name(code, lang).map(name -> new Text(lang, name)).stream())
                .toList())
        : own;
  }

  /** Every code that has a name. */
  public Set<String> codes() {
    Set<String> all = standard();
    all.addAll(learned().keySet());
    return all;
  }

  /** Takes names for a code that takes names; languages not named keep theirs. */
  public void learn(String code, Texts names) {
    IssuerNames before = entities.find(IssuerNames.class, code);
    if (before == null) {
      entities.persist(new IssuerNames(code, names));
    } else {
      before.rename(merge(before.names(), names));
    }
    entities.flush();
    learned = new Learned(learned.names, Instant.EPOCH);
  }

  private static Texts merge(Texts before, Texts now) {
    List<Text> all = new ArrayList<>(now.all());
    before.all().stream().filter(t -> now.find(t.lang()).isEmpty()).forEach(all::add);
    return new Texts(all);
  }

  /** The names that packs gave, by code. */
  public Map<String, Texts> learned() {
    Learned known = learned;
    Instant now = clock.instant();
    if (now.isAfter(known.at.plus(FRESH))) {
      known = new Learned(load(), now);
      learned = known;
    }
    return known.names;
  }

  private Map<String, Texts> load() {
    return entities
        .createQuery("select i from IssuerNames i", IssuerNames.class)
        .getResultStream()
        .collect(Collectors.toMap(IssuerNames::code, IssuerNames::names));
  }
}
