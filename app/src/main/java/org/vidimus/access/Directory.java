package org.vidimus.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.vidimus.common.Slice;
import org.vidimus.common.Text;
import org.vidimus.common.Texts;
import org.vidimus.common.Words;
import org.vidimus.gate.CurrentSubject;
import org.vidimus.gate.Role;

/**
 * Who there is: people who come in at the door today, parties, organisations, groups. Held in
 * memory for one question: a community of some thousands is read in a handful of statements.
 */
@ApplicationScoped
public class Directory {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final People people;
  private final Names names;
  private final PersonView view;
  private final Words words;
  private final CurrentSubject current;
  private final Today today;

  @Inject
  Directory(
      People people,
      Names names,
      PersonView view,
      Words words,
      CurrentSubject current,
      Today today) {
    this.people = people;
    this.names = names;
    this.view = view;
    this.words = words;
    this.current = current;
    this.today = today;
  }

  /** What fits, people first, by name. */
  public Slice<DirectoryEntry> find(DirectoryQuery query) {
    List<DirectoryEntry> found = new ArrayList<>();
    if (query.asksFor("person")) {
      people(query).forEach(found::add);
    }
    if (!query.isAboutPeople()) {
      Stream.of(parties(query), organisations(query), groups(query))
          .flatMap(things -> things)
          .filter(e -> query.asksFor(e.kind()))
          .forEach(found::add);
    }
    return new Slice<>(
        found.size(), query.from(), found.stream().skip(query.from()).limit(query.size()).toList());
  }

  private Stream<DirectoryEntry> people(DirectoryQuery query) {
    LocalDate day = today.day();
    Predicate<String> fits = holdsAll(query.q());
    return people.all().stream()
        .filter(p -> p.isIn(day))
        .filter(p -> asked(query.party(), p.organisation().party().code()))
        .filter(p -> asked(query.organisation(), p.organisation().slug()))
        .filter(p ->
            query.role().isEmpty()
                || p.rolesOn(day).stream().anyMatch(r -> r.slug().equals(query.role())))
        .filter(p -> query.topic().isEmpty() || p.sheet().topics().contains(query.topic()))
        .filter(p -> query.language().isEmpty() || p.sheet().languages().contains(query.language()))
        .filter(p -> fits.test(said(p, day)))
        .map(p -> entry(p, day));
  }

  private DirectoryEntry entry(Person person, LocalDate day) {
    PersonReading reading = view.listed(person);
    return new DirectoryEntry(
        "person",
        reading.username(),
        List.of(new Text("en", reading.name())),
        Optional.of(reading.party()),
        Optional.of(reading.organisation()),
        person.rolesOn(day).stream().sorted().map(Role::slug).toList(),
        person.roles().roles().stream().filter(r -> r.period().holds(day)).toList(),
        reading.languages(),
        reading.topics(),
        reading.mail(),
        reading.phone(),
        Optional.empty(),
        Optional.empty(),
        Optional.of("/directory/" + reading.party() + "#" + reading.username()));
  }

  /** Everything a person can be found by. */
  private String said(Person person, LocalDate day) {
    List<String> all = new ArrayList<>(List.of(person.username(), person.name()));
    Organisation organisation = person.organisation();
    all.addAll(said(organisation.slug(), organisation.names()));
    all.addAll(said(organisation.party().code(), organisation.party().names()));
    for (String lang : Words.LANGUAGES) {
      person.rolesOn(day).forEach(r -> all.add(words.say(lang, "people.role." + r.slug())));
      person.sheet().topics().forEach(t -> all.add(words.say(lang, "people.topic." + t)));
      person
          .sheet()
          .languages()
          .forEach(l ->
              all.add(Locale.forLanguageTag(l).getDisplayLanguage(Locale.forLanguageTag(lang))));
    }
    return String.join(" ", all);
  }

  private static List<String> said(String slug, Texts names) {
    List<String> all = new ArrayList<>(List.of(slug));
    names.all().forEach(t -> all.add(t.text()));
    return all;
  }

  private Stream<DirectoryEntry> parties(DirectoryQuery query) {
    Predicate<String> fits = holdsAll(query.q());
    return people.parties().stream()
        .filter(_ -> query.organisation().isEmpty())
        .filter(p -> asked(query.party(), p.code()))
        .filter(p -> fits.test(String.join(" ", said(p.code(), p.names()))))
        .map(p -> thing("party", p.code(), p.names(), p.code(), "", p.kind(), Optional.empty()));
  }

  private Stream<DirectoryEntry> organisations(DirectoryQuery query) {
    Predicate<String> fits = holdsAll(query.q());
    return people.organisations().stream()
        .filter(o -> asked(query.party(), o.party().code()))
        .filter(o -> asked(query.organisation(), o.slug()))
        .filter(o -> {
          List<String> said = said(o.slug(), o.names());
          said.addAll(said(o.party().code(), o.party().names()));
          return fits.test(String.join(" ", said));
        })
        .map(o ->
            thing(
                "organisation",
                o.slug(),
                o.names(),
                o.party().code(),
                o.slug(),
                o.sheet().kind(),
                o.sheet().host()));
  }

  private Stream<DirectoryEntry> groups(DirectoryQuery query) {
    Predicate<String> fits = holdsAll(query.q());
    LocalDate day = today.day();
    return names.groupsKnownTo(current.get()).stream()
        .filter(_ -> query.party().isEmpty() && query.organisation().isEmpty())
        .filter(g -> g.sheet().period().isToCome(day))
        .filter(g -> fits.test(String.join(" ", said(g.slug(), g.names()))))
        .map(g -> thing("group", g.slug(), g.names(), "", "", g.sheet().kind(), Optional.empty()));
  }

  private static DirectoryEntry thing(
      String kind,
      String id,
      Texts names,
      String party,
      String organisation,
      String what,
      Optional<String> host) {
    return new DirectoryEntry(
        kind,
        id,
        names.all(),
        Optional.of(party).filter(p -> !p.isEmpty()),
        Optional.of(organisation).filter(o -> !o.isEmpty()),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(what),
        host,
        Optional.of(party.isEmpty() ? "/directory/groups/" + id : "/directory/" + party));
  }

  private static boolean asked(String wanted, String is) {
    return wanted.isEmpty() || wanted.equalsIgnoreCase(is);
  }

  /** Whether a text has all the words, whatever their case and accents, as parts of its own. */
  private static Predicate<String> holdsAll(String q) {
    List<String> wanted = Stream.of(BETWEEN.split(fold(q), -1)).filter(w -> !w.isEmpty()).toList();
    return text -> {
      String folded = fold(text);
      return wanted.stream().allMatch(folded::contains);
    };
  }

  private static String fold(String text) {
    return MARKS
        .matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
        .replaceAll("")
        .toLowerCase(Locale.ROOT);
  }
}
