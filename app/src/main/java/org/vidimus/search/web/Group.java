package org.vidimus.search.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.vidimus.search.Asked;
import org.vidimus.search.Found;

/**
 * One facet beside the hits.
 *
 * @param first the values shown at once: the largest and whatever is chosen
 * @param rest the others
 */
public record Group(String name, List<Choice> first, List<Choice> rest) {
  private static final int AT_ONCE = 8;

  /** The facets the page offers; programs may narrow by more. */
  private static final List<String> OFFERED =
      List.of("kind", "issuer", "category", "fraudMethod", "light", "valid", "handling");

  /** A value that can be chosen. */
  public record Choice(String value, String label, long count, boolean chosen) {}

  /** The facets by which the hits can be told apart. */
  static List<Group> of(Asked asked, Found found) {
    return OFFERED.stream()
        .map(name ->
            group(
                name,
                found.facets().getOrDefault(name, List.of()),
                asked.chosen().getOrDefault(name, Set.of())))
        .filter(group -> group.parts(found.total()))
        .toList();
  }

  private static Group group(String name, List<Found.Count> counts, Set<String> chosen) {
    List<Choice> first = new ArrayList<>();
    List<Choice> rest = new ArrayList<>();
    for (Found.Count count : counts) {
      boolean isChosen = chosen.contains(count.value());
      Choice choice = new Choice(count.value(), count.label(), count.count(), isChosen);
      (first.size() < AT_ONCE || isChosen ? first : rest).add(choice);
    }
    return new Group(name, first, rest);
  }

  private boolean parts(long total) {
    return first.size() > 1
        || first.stream().anyMatch(choice -> choice.chosen() || choice.count() < total);
  }
}
