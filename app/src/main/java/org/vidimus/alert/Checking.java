package org.vidimus.alert;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vidimus.common.PartialDate;
import org.vidimus.common.Problem;
import org.vidimus.common.Refusal;
import org.vidimus.document.DocumentCode;
import org.vidimus.gate.Handling;
import org.vidimus.glossary.Vocabulary;

/** One checking of what was sent: gives each field's value or empty, and collects the faults. */
final class Checking {
  private static final Pattern LANG = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}");
  private static final Pattern SOURCE = Pattern.compile("[A-F]");

  private final List<Problem> problems = new ArrayList<>();

  /** Refuses when there was a fault. */
  void refuseFaults() {
    if (!problems.isEmpty()) {
      throw Refusal.faulty(problems);
    }
  }

  private void fault(String field, String key, Object... arguments) {
    problems.add(Problem.of(field, key, arguments));
  }

  private String matching(
      String field,
      @Nullable String sent,
      Predicate<String> good,
      String key,
      Object... arguments) {
    String value = sent == null ? "" : sent;
    if (!value.isEmpty() && !good.test(value)) {
      fault(field, key, arguments);
      return "";
    }
    return value;
  }

  private String of(Vocabulary vocabulary, String field, @Nullable String sent) {
    return matching(
        field, sent, vocabulary::has, "alert.fault.known", String.join(", ", vocabulary.slugs()));
  }

  String words(String field, @Nullable String sent, int most) {
    return matching(field, sent, s -> s.length() <= most, "fault.longest", most);
  }

  String lang(@Nullable String sent) {
    String lang = matching("lang", sent, s -> LANG.matcher(s).matches(), "alert.fault.lang");
    return lang.isEmpty() ? "en" : lang;
  }

  String topic(@Nullable String sent) {
    return of(Vocabulary.TOPIC, "topic", sent);
  }

  String borderType(@Nullable String sent) {
    return of(Vocabulary.BORDER_TYPE, "detected.borderType", sent);
  }

  String fraudClass(@Nullable String sent) {
    return of(Vocabulary.FRAUD_CLASS, "fraudClass", sent);
  }

  String documentCode(@Nullable String sent) {
    return matching(
        "documentCode", sent, s -> DocumentCode.find(s).isPresent(), "alert.fault.document");
  }

  /** Methods, each once; a method of another class than the one named cannot stand. */
  List<String> methods(@Nullable List<@Nullable String> sent, String fraudClass) {
    List<String> methods = distinct(sent);
    for (String method : methods) {
      String known = of(Vocabulary.FRAUD_METHOD, "fraudMethods", method);
      if (!known.isEmpty()
          && !fraudClass.isEmpty()
          && !Vocabulary.methodsOf(fraudClass).contains(method)) {
        fault("fraudMethods", "alert.fault.method", method, fraudClass);
      }
    }
    return methods;
  }

  /** What is absent counts as AMBER. */
  Handling handling(@Nullable String sent) {
    String label =
        matching("handling", sent, s -> Handling.find(s).isPresent(), "alert.fault.handling");
    return Handling.find(label).orElse(Handling.AMBER);
  }

  /** Names of readers, each once; the public reads only what is CLEAR. */
  List<String> audience(
      @Nullable List<@Nullable String> sent, Handling handling, Predicate<String> known) {
    List<String> audience = distinct(sent);
    for (String name : audience) {
      matching("audience", name, known, "alert.fault.audience", name);
      if (name.equals("public") && handling != Handling.CLEAR) {
        fault("audience", "alert.fault.public");
      }
    }
    return audience;
  }

  private static List<String> distinct(@Nullable List<@Nullable String> sent) {
    return sent == null
        ? List.of()
        : sent.stream().filter(Objects::nonNull).filter(s -> !s.isEmpty()).distinct().toList();
  }

  /** What the originating party states to share by. */
  String basis(@Nullable String sent, Predicate<String> stated) {
    return matching("legalBasis", sent, stated, "fault.basis");
  }

  String source(@Nullable String sent) {
    return matching("grading.source", sent, s -> SOURCE.matcher(s).matches(), "alert.fault.source");
  }

  int information(@Nullable Integer sent) {
    if (sent == null) {
      return 0;
    }
    if (sent < 1 || sent > 6) {
      fault("grading.information", "alert.fault.information");
      return 0;
    }
    return sent;
  }

  String date(String field, @Nullable String sent) {
    return matching(field, sent, s -> PartialDate.find(s).isPresent(), "alert.fault.date");
  }

  String expiry(@Nullable String sent) {
    return matching(
        "expires",
        sent,
        s -> PartialDate.find(s).isPresent() || isInstant(s),
        "alert.fault.expiry");
  }

  private static boolean isInstant(String text) {
    try {
      return Instant.parse(text).isAfter(Instant.EPOCH);
    } catch (DateTimeException _) {
      return false;
    }
  }
}
