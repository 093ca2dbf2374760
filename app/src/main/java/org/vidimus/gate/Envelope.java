package org.vidimus.gate;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What the decision knows of a record, and never more: no title, no text.
 *
 * @param party code of the originating party in lower case
 * @param organisation slug of the originating organisation
 * @param audience parties, groups and words it is released to; empty means nobody but the
 *     originator
 * @param level inspection level it asks for
 * @param secretariatTier whether the secretariat holds the national tier
 * @param hands who did what to it
 */
public record Envelope(
    ObjectKind kind,
    String party,
    String organisation,
    Handling handling,
    Set<String> audience,
    Stage stage,
    int level,
    boolean secretariatTier,
    Map<Hand, Set<UUID>> hands) {

  /** For acts about nothing that exists yet. */
  public static final Envelope NONE =
      new Envelope(
          ObjectKind.NONE, "", "", Handling.CLEAR, Set.of(), Stage.OUT, 1, false, Map.of());

  public Envelope {
    audience = Set.copyOf(audience);
    hands = Map.copyOf(hands);
  }

  /** A record that was released as it entered and has no author to protect. */
  public static Envelope released(
      ObjectKind kind, String party, String organisation, Handling handling, Set<String> audience) {
    return new Envelope(
        kind, party, organisation, handling, audience, Stage.OUT, 1, false, Map.of());
  }

  /** The same, asking for an inspection level. */
  public Envelope forLevel(int asked) {
    return new Envelope(
        kind, party, organisation, handling, audience, stage, asked, secretariatTier, hands);
  }

  /** Something of one person's own, such as a registration or a job. */
  public static Envelope own(ObjectKind kind, UUID person) {
    return new Envelope(
        kind,
        "",
        "",
        Handling.CLEAR,
        Set.of(),
        Stage.OWN,
        1,
        false,
        Map.of(Hand.WROTE, Set.of(person)));
  }

  /** Whether the person had that hand in it. */
  public boolean by(Hand hand, Subject subject) {
    return hands.getOrDefault(hand, Set.of()).contains(subject.person());
  }

  /** Whether the person had one of these hands in it. */
  public boolean touchedBy(Subject subject, Set<Hand> which) {
    return which.stream().anyMatch(hand -> by(hand, subject));
  }
}
