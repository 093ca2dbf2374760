package org.vidimus.alert;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.vidimus.gate.Hand;

/** Who had a hand in an alert, and which. It only ever grows: a hand is not undone by a return. */
public record Hands(Map<Hand, Set<UUID>> all) {
  public Hands {
    EnumMap<Hand, Set<UUID>> copy = new EnumMap<>(Hand.class);
    all.forEach((hand, people) -> copy.put(hand, Set.copyOf(people)));
    all = Collections.unmodifiableMap(copy);
  }

  static Hands author(UUID person) {
    return new Hands(Map.of(Hand.WROTE, Set.of(person)));
  }

  /** These and one more. */
  Hands and(Hand hand, UUID person) {
    EnumMap<Hand, Set<UUID>> more = new EnumMap<>(Hand.class);
    more.putAll(all);
    Set<UUID> people = new HashSet<>(more.getOrDefault(hand, Set.of()));
    people.add(person);
    more.put(hand, people);
    return new Hands(more);
  }
}
