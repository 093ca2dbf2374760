package org.vidimus.learning;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a lesson has told its runtime: values by the names of the data model, flat. */
record RuntimeState(Map<String, String> values) {
  static final RuntimeState EMPTY = new RuntimeState(Map.of());
  private static final TypeReference<TreeMap<String, String>> FLAT = new TypeReference<>() {};

  private static final Pattern INTERACTION =
      Pattern.compile("cmi\\.interactions\\.(\\d{1,6})\\.(.+)");
  private static final Pattern INTERACTION_ID =
      Pattern.compile("cmi\\.interactions\\.(\\d{1,6})\\.id");

  RuntimeState {
    values = Map.copyOf(values);
  }

  static RuntimeState read(String text) {
    return new RuntimeState(JsonText.read(text, FLAT));
  }

  String text() {
    return JsonText.write(new TreeMap<>(values));
  }

  RuntimeState with(Map<String, String> more) {
    Map<String, String> all = new TreeMap<>(values);
    all.putAll(more);
    return new RuntimeState(all);
  }

  String get(String name) {
    return values.getOrDefault(name, "");
  }

  OptionalDouble number(String name) {
    String written = get(name);
    try {
      return written.isBlank()
          ? OptionalDouble.empty()
          : OptionalDouble.of(Double.parseDouble(written));
    } catch (NumberFormatException _) {
      return OptionalDouble.empty();
    }
  }

  /** Answers in the order given. */
  List<Answer> answers() {
    List<Answer> all = new ArrayList<>();
    for (int i = 0; values.containsKey("cmi.interactions." + i + ".id"); i++) {
      String at = "cmi.interactions." + i + ".";
      String response = get(at + "learner_response");
      all.add(
          new Answer(
              get(at + "id"),
              get(at + "type"),
              response.isEmpty() ? get(at + "student_response") : response,
              get(at + "result"),
              Timespan.seconds(get(at + "latency"))));
    }
    return all;
  }

  /** The values of all answers, numbered anew from a place on. */
  Map<String, String> answersFrom(int place) {
    Map<Integer, Integer> places = new TreeMap<>();
    values.keySet().stream()
        .map(INTERACTION_ID::matcher)
        .filter(Matcher::matches)
        .map(m -> Integer.valueOf(m.group(1)))
        .sorted()
        .forEach(n -> places.put(n, place + places.size()));
    Map<String, String> moved = new TreeMap<>();
    values.forEach((name, value) -> {
      Matcher in = INTERACTION.matcher(name);
      if (in.matches() && places.containsKey(Integer.valueOf(in.group(1)))) {
        moved.put(
            "cmi.interactions." + places.get(Integer.valueOf(in.group(1))) + "." + in.group(2),
            value);
      }
    });
    return moved;
  }
}
