package org.vidimus.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vidimus.access.DirectoryEntry;
import org.vidimus.access.KnownTopics;
import org.vidimus.access.action.NameEverybody;
import org.vidimus.common.Place;
import org.vidimus.common.Text;
import org.vidimus.common.Texts;
import org.vidimus.common.Words;

/**
 * What parties, organisations, groups, languages are called in the reader's language, for views.
 */
@Named("called")
@RequestScoped
public class Called {
  private static final List<String> WIDE = List.of("public", "members", "secretariat");

  private static final States STATES = new States();

  private final NameEverybody everybody;
  private final KnownTopics topics;
  private final Words words;
  private final Place place;
  private final Map<String, String> names = new LinkedHashMap<>();
  private final Map<String, String> persons = new LinkedHashMap<>();
  private final Map<String, DirectoryEntry> things = new LinkedHashMap<>();

  @Inject
  Called(NameEverybody everybody, KnownTopics topics, Words words, Place place) {
    this.everybody = everybody;
    this.topics = topics;
    this.words = words;
    this.place = place;
  }

  private Map<String, DirectoryEntry> things() {
    if (things.isEmpty()) {
      for (String kind : List.of("party", "organisation", "group")) {
        everybody.name(kind).forEach(e -> things.put(e.id(), e));
      }
    }
    return things;
  }

  /** The name of a party, organisation, group or wide audience; else what it was asked by. */
  public String name(String slug) {
    return names.computeIfAbsent(
        slug,
        _ ->
            WIDE.contains(slug)
                ? words.say(place.getLang(), "alert.audience." + slug)
                : things().containsKey(slug) ? of(things().get(slug).names()) : slug);
  }

  /** The name of a party, organisation or group that the reader may know of; else empty. */
  public String named(String slug) {
    return things().containsKey(slug) ? of(things().get(slug).names()) : "";
  }

  /** Where somebody belongs: organisation and party by name, by slug where there is no name. */
  public String place(String organisation, String party) {
    return Stream.of(organisation, party)
        .filter(slug -> !slug.isEmpty())
        .map(slug -> named(slug).isEmpty() ? slug : named(slug))
        .collect(Collectors.joining(" · "));
  }

  /** A name with the code or slug it is written as; the latter alone where there is no name. */
  public String both(String slug) {
    String name = named(slug).isEmpty() ? person(slug) : named(slug);
    return name.equals(slug) ? slug : name + " (" + slug + ")";
  }

  /** A state: a party, else one of ISO 3166 by its three letters; else what it was asked by. */
  public String state(String code) {
    return named(code).isEmpty() ? STATES.name(code, place.getLang()) : named(code);
  }

  /** Every state that a post can be in, by code, parties first. */
  public Map<String, String> getStates() {
    Map<String, String> states = new LinkedHashMap<>();
    all("party").stream()
        .filter(p -> !p.id().equals("secretariat"))
        .forEach(p -> states.put(p.id(), of(p.names())));
    STATES.all(place.getLang()).forEach(states::putIfAbsent);
    return states;
  }

  /** The name of somebody who is in the directory; else their user name. */
  public String person(String username) {
    if (persons.isEmpty()) {
      everybody.name("person").forEach(p -> persons.put(p.id(), of(p.names())));
    }
    return persons.getOrDefault(username, username);
  }

  /** Names of several, with commas between. */
  public String names(List<String> slugs) {
    return String.join(", ", slugs.stream().map(this::name).toList());
  }

  /** A name in the reader's language. */
  public String of(List<Text> texts) {
    return new Texts(texts).in(place.getLang());
  }

  /** A language in the reader's. */
  public String language(String tag) {
    return Locale.forLanguageTag(tag).getDisplayLanguage(Locale.forLanguageTag(place.getLang()));
  }

  /** Languages in the reader's, with commas between. */
  public String languages(List<String> tags) {
    return String.join(", ", tags.stream().map(this::language).toList());
  }

  /** Words of slugs under a prefix, with commas between. */
  public String words(String prefix, List<String> slugs) {
    return String.join(
        ", ", slugs.stream().map(s -> words.say(place.getLang(), prefix + s)).toList());
  }

  /** Languages that somebody speaks. */
  public List<String> getSpoken() {
    TreeSet<String> all = new TreeSet<>();
    everybody.name("person").forEach(p -> all.addAll(p.languages()));
    return List.copyOf(all);
  }

  /** What people may be asked about. */
  public List<String> getTopics() {
    return topics.slugs();
  }

  /** Slugs with a space between, as a field takes them. */
  public String joined(List<String> slugs) {
    return String.join(" ", slugs);
  }

  /**
   * Whom something can be released to, for choices; what is chosen already but is named to the
   * reader no more stands last.
   */
  public List<Circle> circles(List<String> chosen) {
    List<Circle> circles = new ArrayList<>();
    circles.add(new Circle("wide", WIDE));
    for (String kind : List.of("party", "group", "organisation")) {
      circles.add(
          new Circle(
              kind,
              all(kind).stream()
                  .map(DirectoryEntry::id)
                  .filter(id -> !WIDE.contains(id))
                  .toList()));
    }
    circles.add(
        new Circle(
            "other",
            chosen.stream()
                .filter(c -> circles.stream().noneMatch(known -> known.slugs().contains(c)))
                .toList()));
    circles.removeIf(c -> c.slugs().isEmpty());
    return circles;
  }

  /** The same for what is shown only to who is signed in. */
  public List<Circle> circlesInside(List<String> chosen) {
    return circles(chosen).stream()
        .map(c ->
            new Circle(
                c.kind(),
                c.slugs().stream().filter(s -> !s.equals("public") || chosen.contains(s)).toList()))
        .toList();
  }

  /**
   * Audiences of one kind.
   *
   * @param kind {@code wide party group organisation other}
   */
  public record Circle(String kind, List<String> slugs) {
    /** Whether one of these is among its choices. */
    public boolean has(List<String> chosen) {
      return slugs.stream().anyMatch(chosen::contains);
    }
  }

  /**
   * Entries of a kind as the directory shows them to the reader, for a field that takes a slug.
   *
   * @param kind {@code person party organisation group}
   */
  public List<DirectoryEntry> known(String kind) {
    return kind.equals("person") ? everybody.name(kind) : all(kind);
  }

  /** Entries of a kind, for choices. */
  public List<DirectoryEntry> all(String kind) {
    List<DirectoryEntry> all = new ArrayList<>(things().values());
    all.removeIf(e -> !e.kind().equals(kind));
    return all;
  }
}
