package org.vidimus.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.vidimus.access.Decision;
import org.vidimus.common.Text;
import org.vidimus.gate.Envelope;
import org.vidimus.gate.Hand;
import org.vidimus.gate.Handling;
import org.vidimus.gate.ObjectKind;
import org.vidimus.gate.Permission;
import org.vidimus.gate.Role;
import org.vidimus.gate.Stage;
import org.vidimus.gate.Subject;

/** Nobody finds, counts or is offered what the decision does not let them read. */
class ReadFilterTest {
  private static final int ENVELOPES = 400;
  private static final int SUBJECTS = 200;
  private static final List<String> PARTIES = List.of("", "qma", "qmb", "sec");
  private static final List<String> OFFICES = List.of("", "border", "lab", "ministry");
  private static final List<String> AUDIENCES =
      List.of("public", "members", "secretariat", "qma", "qmb", "border", "hub");

  private final Random random = new Random(20261124);
  private final Decision decision = new Decision();
  private final List<UUID> people = List.of(new UUID(0, 1), new UUID(0, 2), new UUID(0, 3));

  @Test
  void theFilterAgreesWithTheDecision() {
    Library library = new Library();
    List<Envelope> envelopes = IntStream.range(0, ENVELOPES).mapToObj(_ -> envelope()).toList();
    for (int i = 0; i < ENVELOPES; i++) {
      library.catalogue.put(entry(i, envelopes.get(i)));
    }
    library.catalogue.settle();
    for (int i = 0; i < SUBJECTS; i++) {
      check(library, envelopes, subject());
    }
    check(library, envelopes, Subject.NOBODY);
  }

  private void check(Library library, List<Envelope> envelopes, Subject subject) {
    List<Integer> readable = new ArrayList<>();
    for (int i = 0; i < ENVELOPES; i++) {
      if (decision.decide(subject, Permission.READ_DOCUMENT, envelopes.get(i)).allows()) {
        readable.add(i);
      }
    }
    Asked asked = new Asked("", Map.of(), "en", 0, ENVELOPES, Library.TODAY);
    Found found = library.finder.find(asked, subject);
    assertEquals(
        new TreeSet<>(readable),
        found.hits().stream()
            .map(hit -> Integer.valueOf(hit.id()))
            .collect(Collectors.toCollection(TreeSet::new)),
        subject::toString);
    assertEquals(readable.size(), found.total());
    assertCounts(found, readable);
    assertOffers(library, subject, readable);
  }

  private void assertCounts(Found found, List<Integer> readable) {
    Map<String, Long> categories =
        readable.stream()
            .collect(Collectors.groupingBy(ReadFilterTest::category, Collectors.counting()));
    assertEquals(
        categories,
        found.facets().getOrDefault("category", List.of()).stream()
            .collect(Collectors.toMap(Found.Count::value, Found.Count::count)));
    assertEquals(
        readable.size(),
        found.facets().getOrDefault("handling", List.of()).stream()
            .mapToLong(Found.Count::count)
            .sum());
  }

  /** Each entry has a word of its own; a slip in it is mended only for those who may read it. */
  private void assertOffers(Library library, Subject subject, List<Integer> readable) {
    int probe = random.nextInt(ENVELOPES);
    Found found = library.finder.find(Asked.of(wrong(probe), "en", Library.TODAY), subject);
    if (readable.contains(probe)) {
      assertTrue(found.hits().stream().anyMatch(hit -> hit.id().equals(probe + "")));
    } else {
      assertTrue(found.suggestions().stream().noneMatch(s -> s.text().equals(word(probe))));
      assertTrue(found.hits().stream().noneMatch(hit -> hit.id().equals(probe + "")));
    }
  }

  private CatalogueEntry entry(int i, Envelope envelope) {
    return new CatalogueEntry(
        "document",
        i + "",
        "",
        List.of(new Text("en", word(i))),
        List.of(),
        List.of(),
        List.of(new CatalogueEntry.Facet("category", category(i))),
        Optional.empty(),
        envelope,
        "/" + i,
        "",
        Instant.EPOCH);
  }

  private static String category(int i) {
    return List.of("passport", "visa", "stamp").get(i % 3);
  }

  /** A word of eight letters that no other entry has. */
  private static String word(int i) {
    return IntStream.range(0, 8)
        .mapToObj(place -> (char) ('a' + (i * 31 + place * place * 7 + (i >> place) * 5) % 26) + "")
        .collect(Collectors.joining());
  }

  private static String wrong(int i) {
    String word = word(i);
    return word.substring(0, 4) + word.substring(5);
  }

  private Envelope envelope() {
    return new Envelope(
        one(
            List.of(
                ObjectKind.ALERT,
                ObjectKind.DOCUMENT,
                ObjectKind.COURSE,
                ObjectKind.TERM,
                ObjectKind.JOB)),
        one(PARTIES),
        one(OFFICES),
        one(Arrays.asList(Handling.values())),
        some(AUDIENCES),
        one(Arrays.asList(Stage.values())),
        1 + random.nextInt(3),
        random.nextBoolean(),
        Map.of(Hand.WROTE, some(people), Hand.EDITED, some(people)));
  }

  private Subject subject() {
    Set<String> reach = new HashSet<>(some(AUDIENCES));
    reach.add("public");
    return new Subject(
        one(people),
        "someone",
        one(OFFICES),
        one(PARTIES),
        some(List.copyOf(EnumSet.allOf(Role.class))),
        one(Arrays.asList(Handling.values())),
        1 + random.nextInt(3),
        reach);
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private <T> Set<T> some(List<T> of) {
    return of.stream().filter(_ -> random.nextInt(3) == 0).collect(Collectors.toSet());
  }
}
