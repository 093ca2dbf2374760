package org.vidimus.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vidimus.common.PartialDate;
import org.vidimus.common.Problem;
import org.vidimus.common.Refusal;
import org.vidimus.gate.Handling;

/**
 * Reads a question from the parameters of an address. Refuses as faulty a value that a facet cannot
 * have, and places beyond the ten thousandth hit.
 */
@ApplicationScoped
public class Asking {
  private static final int MOST = 100;
  private static final int FARTHEST = 10_000;

  private final Labels labels;
  private final Clock clock;

  @Inject
  Asking(Labels labels, Clock clock) {
    this.labels = labels;
    this.clock = clock;
  }

  /** The question of some parameters; other parameters are let be. */
  public Asked read(Map<String, List<String>> parameters, String lang) {
    List<Problem> problems = new ArrayList<>();
    int from = number(parameters, "from", 0, FARTHEST, problems);
    int size = number(parameters, "size", 20, MOST, problems);
    if (from + size > FARTHEST) {
      problems.add(Problem.of("from", "search.fault.far", FARTHEST));
    }
    Map<String, Set<String>> chosen = chosen(parameters, problems);
    if (!problems.isEmpty()) {
      throw Refusal.faulty(problems);
    }
    return new Asked(text(parameters), chosen, lang, from, size, LocalDate.now(clock));
  }

  private static String text(Map<String, List<String>> parameters) {
    return parameters.getOrDefault("q", List.of()).stream().findFirst().orElse("");
  }

  private static int number(
      Map<String, List<String>> parameters,
      String name,
      int otherwise,
      int most,
      List<Problem> problems) {
    String text = parameters.getOrDefault(name, List.of()).stream().findFirst().orElse("");
    if (text.isEmpty()) {
      return otherwise;
    }
    try {
      int number = Integer.parseInt(text);
      if (number >= 0 && number <= most) {
        return number;
      }
    } catch (NumberFormatException _) {
      // said below, as for a number out of bounds
    }
    problems.add(Problem.of(name, "fault.whole", most));
    return otherwise;
  }

  private Map<String, Set<String>> chosen(
      Map<String, List<String>> parameters, List<Problem> problems) {
    Map<String, Set<String>> chosen = new LinkedHashMap<>();
    for (String facet : Asked.FACETS) {
      Set<String> values = new LinkedHashSet<>();
      for (String value : parameters.getOrDefault(facet, List.of())) {
        value(facet, value)
            .ifPresentOrElse(
                values::add, () -> problems.add(Problem.of(facet, "search.fault.value", value)));
      }
      if (!values.isEmpty()) {
        chosen.put(facet, values);
      }
    }
    return chosen;
  }

  private Optional<String> value(String facet, String value) {
    return switch (facet) {
      case "handling" -> Handling.find(value).map(Handling::label);
      case "valid" ->
          value.equals("true") || value.equals("false") || PartialDate.find(value).isPresent()
              ? Optional.of(value)
              : Optional.empty();
      default -> labels.has(facet, value).filter(known -> known).map(_ -> value);
    };
  }
}
