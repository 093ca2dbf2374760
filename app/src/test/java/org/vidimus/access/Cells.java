package org.vidimus.access;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vidimus.common.NamedId;
import org.vidimus.gate.Envelope;
import org.vidimus.gate.Hand;
import org.vidimus.gate.Handling;
import org.vidimus.gate.ObjectKind;
import org.vidimus.gate.Role;
import org.vidimus.gate.Stage;
import org.vidimus.gate.Subject;

/** Every kind of reader and every kind of record, in one small world of two states. */
public final class Cells {
  private Cells() {}

  /** Where somebody belongs, and what that reaches. */
  private record Place(String organisation, String party, Set<String> reach) {}

  private static final List<Place> PLACES =
      List.of(
          new Place("qma-border", "qma", Set.of("public", "members", "qma", "qma-border", "hub")),
          new Place("qma-ministry", "qma", Set.of("public", "members", "qma", "qma-ministry")),
          new Place("qmb-office", "qmb", Set.of("public", "members", "qmb", "qmb-office")),
          new Place("rom-unit", "rom", Set.of("public", "rom", "rom-unit")),
          new Place(
              "sec-office",
              "secretariat",
              Set.of("public", "members", "secretariat", "sec-office")));

  private static final List<Set<Role>> ROLES =
      Stream.concat(
              Stream.of(Role.values()).map(Set::of),
              Stream.of(
                  Set.of(Role.OFP, Role.NFP),
                  Set.of(Role.AUDITOR, Role.NFP),
                  Set.of(Role.ADMINISTRATOR, Role.MODERATOR)))
          .toList();

  private static final List<Set<String>> AUDIENCES =
      List.of(
          Set.of(),
          Set.of("public"),
          Set.of("members"),
          Set.of("secretariat"),
          Set.of("qma"),
          Set.of("qmb"),
          Set.of("rom"),
          Set.of("hub"),
          Set.of("qmb-office", "hub"));

  /** Everybody: in each place each role, clearance and level, as the place's author or not. */
  public static List<Subject> readers() {
    List<Subject> all = new ArrayList<>(List.of(Subject.NOBODY));
    for (Place place : PLACES) {
      for (Set<Role> roles : ROLES) {
        for (Handling clearance : Handling.values()) {
          for (int level = 1; level <= 3; level++) {
            String name = place.organisation + roles + clearance + level;
            all.add(reader(NamedId.of(name), name, place, roles, clearance, level));
            all.add(reader(author(place.organisation), name + "!", place, roles, clearance, level));
          }
        }
      }
    }
    return all;
  }

  private static Subject reader(
      UUID person, String name, Place place, Set<Role> roles, Handling clearance, int level) {
    return new Subject(
        person, name, place.organisation, place.party, roles, clearance, level, place.reach);
  }

  /** Who writes what comes from an organisation. */
  public static UUID author(String organisation) {
    return NamedId.of("author", organisation);
  }

  /** Alerts of every stage, handling and audience, from two states and the secretariat. */
  public static List<Envelope> alerts() {
    List<Envelope> all = new ArrayList<>();
    for (Place place : List.of(PLACES.get(0), PLACES.get(2), PLACES.get(4))) {
      for (Stage stage : Stage.values()) {
        for (Handling handling : Handling.values()) {
          for (Set<String> audience : AUDIENCES) {
            all.add(
                new Envelope(
                    ObjectKind.ALERT,
                    place.party,
                    place.organisation,
                    handling,
                    audience,
                    stage,
                    1,
                    stage == Stage.NATIONAL_BY_SECRETARIAT,
                    Map.of(Hand.WROTE, Set.of(author(place.organisation)))));
          }
        }
      }
    }
    return all;
  }

  /** Documents of every handling, audience and level, from the secretariat and a state. */
  public static List<Envelope> documents() {
    List<Envelope> all = new ArrayList<>();
    for (Place place : List.of(PLACES.get(0), PLACES.get(4))) {
      for (Handling handling : Handling.values()) {
        for (Set<String> audience : AUDIENCES) {
          for (int level = 1; level <= 3; level++) {
            all.add(
                new Envelope(
                    ObjectKind.DOCUMENT,
                    place.party,
                    place.organisation,
                    handling,
                    audience,
                    Stage.OUT,
                    level,
                    false,
                    Map.of()));
          }
        }
      }
    }
    return all;
  }

  /** The same record after the reader did something to it. */
  public static Envelope touched(Envelope envelope, Hand hand, Subject reader) {
    Map<Hand, Set<UUID>> hands = new HashMap<>(envelope.hands());
    hands.merge(
        hand,
        Set.of(reader.person()),
        (a, b) -> Stream.concat(a.stream(), b.stream()).collect(Collectors.toSet()));
    return new Envelope(
        envelope.kind(),
        envelope.party(),
        envelope.organisation(),
        envelope.handling(),
        envelope.audience(),
        envelope.stage(),
        envelope.level(),
        envelope.secretariatTier(),
        hands);
  }

  /** What the hand-written oracle says of the same. */
  public static boolean oracle(Subject reader, String act, Envelope record) {
    return Oracle.may(
        new Oracle.Reader(
            reader.signedIn(),
            reader.roles().stream().map(Role::slug).collect(Collectors.toSet()),
            reader.organisation(),
            reader.party(),
            reader.clearance().label(),
            reader.level(),
            reader.reach()),
        act,
        new Oracle.Item(
            record.kind().slug(),
            state(record.stage()),
            record.stage() == Stage.NATIONAL_BY_SECRETARIAT
                || record.stage() == Stage.DECLINED_CENTRAL,
            record.organisation(),
            record.party(),
            record.handling().label(),
            record.audience(),
            record.level(),
            record.by(Hand.WROTE, reader),
            record.by(Hand.EDITED, reader),
            record.by(Hand.SUBMITTED, reader),
            record.by(Hand.ENDORSED, reader)));
  }

  private static String state(Stage stage) {
    return switch (stage) {
      case OWN -> "draft";
      case NATIONAL, NATIONAL_BY_SECRETARIAT -> "national-review";
      case CENTRAL -> "central-review";
      case OUT -> "published";
      case DECLINED_NATIONAL, DECLINED_CENTRAL -> "declined";
    };
  }
}
