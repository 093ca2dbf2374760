package org.vidimus.access;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vidimus.common.Problem;
import org.vidimus.common.Refusal;
import org.vidimus.common.Text;
import org.vidimus.gate.Handling;

/**
 * One checking of what was sent: gives each field's value or a blank one, and names every fault.
 */
final class FieldCheck {
  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern USERNAME = Pattern.compile("[a-z0-9]+([._-][a-z0-9]+)*");
  private static final Pattern MAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");
  private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()/.-]*");
  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
  private static final LocalDate FAR = LocalDate.of(2999, 12, 31);

  private final List<Problem> problems = new ArrayList<>();

  /** Refuses when there was a fault. */
  void refuseFaults() {
    if (!problems.isEmpty()) {
      throw Refusal.faulty(problems);
    }
  }

  void fault(String field, String key, Object... arguments) {
    problems.add(Problem.of(field, key, arguments));
  }

  private static String plain(@Nullable String sent) {
    // PostgreSQL keeps no NUL in a text
    return sent == null ? "" : sent.replace("\0", "").strip();
  }

  Optional<String> words(String field, @Nullable String sent, int most) {
    String value = plain(sent);
    if (value.length() > most) {
      fault(field, "fault.longest", most);
    }
    return Optional.of(value).filter(v -> !v.isEmpty());
  }

  String needed(String field, @Nullable String sent, int most) {
    Optional<String> value = words(field, sent, most);
    if (value.isEmpty()) {
      fault(field, "people.fault.needed");
    }
    return value.orElse("");
  }

  private String formed(String field, @Nullable String sent, int most, Pattern form, String key) {
    String value = needed(field, sent, most);
    if (!value.isEmpty() && !form.matcher(value).matches()) {
      fault(field, key);
    }
    return value;
  }

  String slug(String field, @Nullable String sent, int most) {
    return formed(field, sent, most, SLUG, "people.fault.slug");
  }

  String username(@Nullable String sent) {
    return formed("username", sent, 64, USERNAME, "people.fault.username");
  }

  String mail(@Nullable String sent) {
    return formed("mail", sent, 254, MAIL, "people.fault.mail");
  }

  Optional<String> phone(@Nullable String sent) {
    Optional<String> phone = words("phone", sent, 64);
    phone
        .filter(p -> !PHONE.matcher(p).matches())
        .ifPresent(_ -> fault("phone", "people.fault.phone"));
    return phone;
  }

  String among(String field, @Nullable String sent, Collection<String> known) {
    String value = needed(field, sent, 64);
    if (!value.isEmpty() && !known.contains(value)) {
      fault(field, "people.fault.among", value, String.join(", ", known));
    }
    return value;
  }

  /** A name that means something, by a test; else the sentence of a key says what there is not. */
  String known(String field, @Nullable String sent, Predicate<String> test, String key) {
    String value = needed(field, sent, 64);
    if (!value.isEmpty() && !test.test(value)) {
      fault(field, key, value);
    }
    return value;
  }

  Handling clearance(@Nullable String sent) {
    String label = needed("clearance", sent, 16);
    Optional<Handling> handling = Handling.find(label);
    if (handling.isEmpty() && !label.isEmpty()) {
      fault("clearance", "people.fault.clearance");
    }
    return handling.orElse(Handling.CLEAR);
  }

  int level(@Nullable Integer sent) {
    if (sent == null || sent < 1 || sent > 3) {
      fault("level", "people.fault.level");
      return 1;
    }
    return sent;
  }

  boolean flag(String field, @Nullable Boolean sent) {
    if (sent == null) {
      fault(field, "people.fault.flag");
      return false;
    }
    return sent;
  }

  List<Text> names(@Nullable List<@Nullable SentText> sent) {
    List<Text> names = new ArrayList<>();
    Set<String> langs = new HashSet<>();
    List<SentText> all = items(sent);
    for (int i = 0; i < all.size(); i++) {
      String at = "names[" + i + "].";
      String lang = language(at + "lang", needed(at + "lang", all.get(i).lang(), 8));
      if (!lang.isEmpty() && !langs.add(lang)) {
        fault(at + "lang", "people.fault.two-names", lang);
      }
      names.add(new Text(lang, needed(at + "text", all.get(i).text(), 200)));
    }
    if (names.isEmpty()) {
      fault("names", "people.fault.no-name");
    }
    return names;
  }

  private String language(String field, String value) {
    if (!value.isEmpty() && !LANGUAGES.contains(value)) {
      fault(field, "people.fault.language", value);
    }
    return value;
  }

  List<String> languages(@Nullable List<@Nullable String> sent) {
    List<String> languages = distinct(sent);
    languages.forEach(l -> language("languages", l));
    return languages;
  }

  /** Names that mean something, each once; else the sentence of a key says what there is not. */
  List<String> list(
      String field, @Nullable List<@Nullable String> sent, Predicate<String> test, String key) {
    List<String> names = distinct(sent);
    names.stream().filter(test.negate()).forEach(n -> fault(field, key, n));
    return names;
  }

  private static List<String> distinct(@Nullable List<@Nullable String> sent) {
    return items(sent).stream()
        .map(FieldCheck::plain)
        .filter(s -> !s.isEmpty())
        .distinct()
        .toList();
  }

  /** The items of a list that may be absent; absent ones among them are left out. */
  static <T> List<T> items(@Nullable List<@Nullable T> sent) {
    List<T> items = new ArrayList<>();
    if (sent != null) {
      sent.stream().filter(Objects::nonNull).forEach(items::add);
    }
    return items;
  }

  /** From and to; the end is the first day that no longer counts. */
  Period period(String prefix, @Nullable String from, @Nullable String to) {
    Optional<LocalDate> first = day(prefix + "from", needed(prefix + "from", from, 10));
    Optional<LocalDate> end = day(prefix + "to", plain(to));
    if (first.isPresent() && end.filter(e -> !e.isAfter(first.get())).isPresent()) {
      fault(prefix + "to", "people.fault.order");
    }
    return new Period(first.orElse(LocalDate.EPOCH), end);
  }

  private Optional<LocalDate> day(String field, String text) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      LocalDate day = LocalDate.parse(text);
      if (!day.isBefore(LocalDate.EPOCH) && !day.isAfter(FAR)) {
        return Optional.of(day);
      }
    } catch (DateTimeException _) {
      // said below with the days that are out of reach
    }
    fault(field, "people.fault.day");
    return Optional.empty();
  }

  /** Names the first of two periods that overlap. */
  void apart(String field, List<Period> periods, List<String> of) {
    for (int i = 0; i < periods.size(); i++) {
      for (int k = 0; k < i; k++) {
        if (of.get(i).equals(of.get(k)) && periods.get(i).overlaps(periods.get(k))) {
          fault(
              field + "[" + i + "].from", "people.fault.overlap", of.get(i), periods.get(k).from());
        }
      }
    }
  }
}
