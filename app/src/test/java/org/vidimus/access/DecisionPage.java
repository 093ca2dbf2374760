package org.vidimus.access;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.vidimus.gate.Envelope;
import org.vidimus.gate.Hand;
import org.vidimus.gate.Handling;
import org.vidimus.gate.ObjectKind;
import org.vidimus.gate.Permission;
import org.vidimus.gate.Role;
import org.vidimus.gate.Stage;
import org.vidimus.gate.Subject;
import org.vidimus.gate.Verdict;

/**
 * The decision as tables of words: who, in which stage, may do an act, and what binds them. Each
 * cell is asked for under every handling, clearance, level and audience, and says which of them
 * made a difference.
 */
final class DecisionPage {
  private static final UUID AUTHOR = new UUID(1, 1);
  private static final UUID SOMEBODY = new UUID(2, 2);

  /** A reader as the page names them, by what ties them to the record. */
  private record Who(
      String name,
      Set<Role> roles,
      String organisation,
      String party,
      UUID person,
      boolean signed) {}

  private static final List<Who> EVERYBODY =
      List.of(
          new Who("author", Set.of(Role.USER), "office", "here", AUTHOR, true),
          new Who("author who is OFP", Set.of(Role.OFP), "office", "here", AUTHOR, true),
          new Who("author who is NFP", Set.of(Role.NFP), "ministry", "here", AUTHOR, true),
          new Who(
              "author who is moderator", Set.of(Role.MODERATOR), "office", "here", AUTHOR, true),
          new Who(
              "OFP of the author's organisation",
              Set.of(Role.OFP),
              "office",
              "here",
              SOMEBODY,
              true),
          new Who(
              "OFP of another organisation", Set.of(Role.OFP), "academy", "here", SOMEBODY, true),
          new Who(
              "NFP or deputy of the state", Set.of(Role.NFP), "ministry", "here", SOMEBODY, true),
          new Who("NFP of another state", Set.of(Role.NFP), "elsewhere", "there", SOMEBODY, true),
          new Who(
              "user of the same organisation", Set.of(Role.USER), "office", "here", SOMEBODY, true),
          new Who("user of another state", Set.of(Role.USER), "elsewhere", "there", SOMEBODY, true),
          new Who(
              "moderator", Set.of(Role.MODERATOR), "secretariat", "secretariat", SOMEBODY, true),
          new Who("editor", Set.of(Role.EDITOR), "library", "secretariat", SOMEBODY, true),
          new Who(
              "editor of the organisation", Set.of(Role.EDITOR), "office", "here", SOMEBODY, true),
          new Who(
              "course manager",
              Set.of(Role.COURSE_MANAGER),
              "training",
              "secretariat",
              SOMEBODY,
              true),
          new Who("auditor", Set.of(Role.AUDITOR), "audit", "secretariat", SOMEBODY, true),
          new Who(
              "administrator",
              Set.of(Role.ADMINISTRATOR),
              "operations",
              "secretariat",
              SOMEBODY,
              true),
          new Who("not signed in", Set.of(), "", "", new UUID(0, 0), false));

  private static final Map<Stage, String> STAGES = stages();
  private static final List<Permission> ABOUT_PEOPLE =
      List.of(
          Permission.CHANGE_PERSON,
          Permission.CHANGE_ROLES,
          Permission.CUT_OFF,
          Permission.RENEW_FIRST_PASSWORD);

  private final Decision decision;
  private final StringBuilder out = new StringBuilder();

  private DecisionPage(Decision decision) {
    this.decision = decision;
  }

  private static Map<Stage, String> stages() {
    Map<Stage, String> names = new LinkedHashMap<>();
    names.put(Stage.OWN, "draft, returned");
    names.put(Stage.NATIONAL, "national review");
    names.put(Stage.NATIONAL_BY_SECRETARIAT, "national review held by the secretariat");
    names.put(Stage.CENTRAL, "central review");
    names.put(Stage.OUT, "published, superseded, expired");
    names.put(Stage.DECLINED_NATIONAL, "declined by the national tier");
    names.put(Stage.DECLINED_CENTRAL, "declined by the moderators");
    return names;
  }

  static String print(Decision decision) {
    return new DecisionPage(decision).print();
  }

  private String print() {
    out.append(
        """
        # The decision
        Printed from the decision itself by `DecisionTableTest`, which fails when this page is not
        current. Everything not named here is refused.

        - **yes**: whatever handling and audience, clearance and level.
        - **within**: where clearance covers the handling and the level is reached.
        - **audience**: within these, where the audience includes them.
        - **public**: where it is handled CLEAR with the audience `public`.
        - **–**: never.
        - *with a reason*: above AMBER a page opens once the reader says why; programs are asked for
          none, and the ledger shows that they gave none. Authors are not asked.
        - *withdrawn*: read as in the stage it was withdrawn from, without text and pictures.
        - *no hand in it*: unless they wrote, edited, submitted or (for publishing) endorsed it.
        - *the portal itself*: ends what is published once its time is over, and nobody else does. It
          reads nothing.

        ## Reading, as sentences
        """);
    ReadingRule.ALL.forEach(rule ->
        out.append("- ")
            .append(rule.kind().slug())
            .append(rule.stages().size() == Stage.values().length ? "" : " in ")
            .append(
                rule.stages().size() == Stage.values().length
                    ? " in every stage"
                    : rule.stages().stream()
                        .sorted()
                        .map(s -> s.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '))
                        .collect(Collectors.joining(", ")))
            .append(": ")
            .append(rule.tie().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '))
            .append(rule.isBound() ? ", within clearance and level" : "")
            .append('\n'));
    alertTables();
    section(
        "Documents, specimens and their pictures",
        ObjectKind.DOCUMENT,
        Stage.OUT,
        List.of(Permission.READ_DOCUMENT, Permission.READ_IMAGE, Permission.READ_DISCLOSURES));
    section(
        "A user or organisational focal point of the state (nobody for themselves)",
        ObjectKind.PERSON,
        Stage.NATIONAL,
        ABOUT_PEOPLE);
    section(
        "A holder of an office of the community, of the state (nobody for themselves)",
        ObjectKind.PERSON,
        Stage.CENTRAL,
        ABOUT_PEOPLE);
    out.append(
        """

        What the administrator enters, a moderator confirms. To give somebody user or organisational
        focal point, the administrator may only where the party has no national focal point.
        """);
    acts();
    return out.toString();
  }

  private void alertTables() {
    for (Permission act :
        List.of(
            Permission.READ_ALERT,
            Permission.READ_IMAGE,
            Permission.EDIT_ALERT,
            Permission.WIDEN_ALERT,
            Permission.DELETE_ALERT,
            Permission.SUBMIT_ALERT,
            Permission.ENDORSE_ALERT,
            Permission.RETURN_ALERT,
            Permission.DECLINE_ALERT,
            Permission.PUBLISH_ALERT,
            Permission.WITHDRAW_ALERT,
            Permission.READ_DISCLOSURES,
            Permission.ENTER_HANDOVER)) {
      out.append("\n## Alerts: ").append(act.slug().replace('-', ' ')).append("\n| |");
      STAGES.values().forEach(name -> out.append(' ').append(name).append(" |"));
      out.append("\n|---|").append("---|".repeat(STAGES.size())).append('\n');
      for (Who who : EVERYBODY) {
        out.append("| ").append(who.name).append(" |");
        for (Stage stage : STAGES.keySet()) {
          out.append(' ').append(cell(who, act, ObjectKind.ALERT, stage)).append(" |");
        }
        out.append('\n');
      }
    }
  }

  private void section(String title, ObjectKind kind, Stage stage, List<Permission> acts) {
    out.append("\n## ").append(title).append("\n| |");
    acts.forEach(act -> out.append(' ').append(act.slug().replace('-', ' ')).append(" |"));
    out.append("\n|---|").append("---|".repeat(acts.size())).append('\n');
    for (Who who : EVERYBODY) {
      if (kind == ObjectKind.PERSON && who.person.equals(AUTHOR)) {
        continue;
      }
      out.append("| ").append(who.name).append(" |");
      acts.forEach(act -> out.append(' ').append(cell(who, act, kind, stage)).append(" |"));
      out.append('\n');
    }
  }

  private void acts() {
    out.append("\n## Acts about nothing that exists yet\n| |");
    List<Permission> acts = new ArrayList<>();
    for (Permission act : EnumSet.complementOf(EnumSet.copyOf(ABOUT_PEOPLE))) {
      boolean some =
          EVERYBODY.stream()
              .anyMatch(who -> decide(who, act, Envelope.NONE, Handling.RED, 3, Set.of()).allows());
      if (some) {
        acts.add(act);
      }
    }
    acts.forEach(act -> out.append(' ').append(act.slug().replace('-', ' ')).append(" |"));
    out.append("\n|---|").append("---|".repeat(acts.size())).append('\n');
    for (Who who : EVERYBODY) {
      if (who.person.equals(AUTHOR)) {
        continue;
      }
      out.append("| ").append(who.name).append(" |");
      acts.forEach(act ->
          out.append(
              decide(who, act, Envelope.NONE, Handling.RED, 3, Set.of()).allows()
                  ? " yes |"
                  : " – |"));
      out.append('\n');
    }
  }

  private String cell(Who who, Permission act, ObjectKind kind, Stage stage) {
    boolean all = true;
    boolean allWithin = true;
    boolean anyWithin = false;
    boolean anyMember = false;
    boolean open = false;
    boolean reason = false;
    for (Handling handling : Handling.values()) {
      for (Set<String> audience : List.of(Set.<String>of(), Set.of("theirs"), Set.of("public"))) {
        for (Handling clearance : Handling.values()) {
          for (int level = 1; level <= 3; level++) {
            Envelope record = record(kind, stage, handling, audience, Set.of());
            Verdict verdict = decide(who, act, record, clearance, level, Set.of("theirs"));
            boolean within = clearance.covers(handling) && level >= record.level();
            boolean member = within && !audience.isEmpty();
            all &= verdict.allows();
            allWithin &= !within || verdict.allows();
            anyWithin |= within && audience.isEmpty() && verdict.allows();
            anyMember |= member && audience.contains("theirs") && verdict.allows();
            open |= handling == Handling.CLEAR && audience.contains("public") && verdict.allows();
            reason |= verdict instanceof Verdict.StepUp;
          }
        }
      }
    }
    String word =
        all
            ? "yes"
            : allWithin && anyWithin ? "within" : anyMember ? "audience" : open ? "public" : "–";
    return word + (reason ? " *with a reason*" : "") + hand(who, act, kind, stage, word);
  }

  private String hand(Who who, Permission act, ObjectKind kind, Stage stage, String word) {
    if (word.equals("–")) {
      return "";
    }
    Set<Hand> stopping = new HashSet<>();
    for (Hand hand : Hand.values()) {
      Envelope touched =
          record(kind, stage, Handling.CLEAR, Set.of("theirs", "public"), Set.of(hand));
      if (!decide(who, act, touched, Handling.RED, 3, Set.of("theirs")).allows()) {
        stopping.add(hand);
      }
    }
    return stopping.isEmpty() ? "" : " *no hand in it*";
  }

  private Verdict decide(
      Who who, Permission act, Envelope record, Handling clearance, int level, Set<String> reach) {
    Set<String> reached = new HashSet<>(reach);
    reached.add("public");
    Subject subject =
        who.signed
            ? new Subject(
                who.person,
                who.name,
                who.organisation,
                who.party,
                who.roles,
                clearance,
                level,
                reached)
            : Subject.NOBODY;
    return decision.decide(subject, act, record);
  }

  private static Envelope record(
      ObjectKind kind, Stage stage, Handling handling, Set<String> audience, Set<Hand> somebodys) {
    Map<Hand, Set<UUID>> hands = new LinkedHashMap<>();
    hands.put(Hand.WROTE, kind == ObjectKind.ALERT ? Set.of(AUTHOR) : Set.of());
    somebodys.forEach(hand ->
        hands.merge(
            hand,
            Set.of(SOMEBODY),
            (a, b) -> {
              Set<UUID> both = new HashSet<>(a);
              both.addAll(b);
              return both;
            }));
    return new Envelope(
        kind,
        "here",
        "office",
        handling,
        audience,
        stage,
        1,
        stage == Stage.NATIONAL_BY_SECRETARIAT,
        hands);
  }
}
