package org.vidimus.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vidimus.gate.Subject;

/** Groups and their members as they are sent, held against what can stand. */
@ApplicationScoped
public class GroupCheck {
  public static final List<String> KINDS =
      List.of("national", "bilateral", "regional", "liaison-city", "hub");

  private final Names names;

  @Inject
  GroupCheck(Names names) {
    this.names = names;
  }

  /**
   * The group that was sent. Refuses with every fault at once.
   *
   * @param standing the group that is changed; empty for a new one
   */
  public GroupSheet group(SentGroup sent, Optional<SharingGroup> standing) {
    FieldCheck check = new FieldCheck();
    Optional<String> slug = standing.map(group -> group.sheet().slug());
    List<SentMember> members =
        standing.map(SharingGroup::members).map(MembersSheet::members).orElse(List.of()).stream()
            .map(SentMember::of)
            .toList();
    if (sent.members() != null && !sent.members().equals(members)) {
      check.fault("members", "people.fault.members", slug.orElse("…"));
    }
    String given = sent.slug() == null ? "" : sent.slug().strip();
    String itsSlug = slug.orElseGet(() -> check.slug("slug", given, 64));
    if (slug.isEmpty() && names.isTaken(itsSlug)) {
      check.fault("slug", "people.fault.taken", itsSlug);
    } else if (slug.isPresent() && !given.isEmpty() && !given.equals(itsSlug)) {
      check.fault("slug", "people.fault.stays", itsSlug);
    }
    Period period = check.period("", sent.from(), sent.to());
    GroupSheet sheet =
        new GroupSheet(
            itsSlug,
            check.names(sent.names()),
            check.among("kind", sent.kind(), KINDS),
            check.known(
                "owner",
                lower(sent.owner()),
                name -> names.find(name).isPresent(),
                "people.fault.no-such"),
            check.flag("hidden", sent.hidden()),
            period.from(),
            period.to());
    check.refuseFaults();
    return sheet;
  }

  private static String lower(@Nullable String sent) {
    return sent == null ? "" : sent.strip().toLowerCase(Locale.ROOT);
  }

  /**
   * The members that were sent. A national group stays within its owner's party, a bilateral one
   * within two parties of which its owner's is one. No members at all may be: then it reaches
   * nobody. Refuses whoever enters themselves, for the first time or for longer than they were, and
   * with every fault at once.
   */
  public MembersSheet members(List<@Nullable SentMember> sent, SharingGroup group, Subject by) {
    FieldCheck check = new FieldCheck();
    List<MemberSheet> members = new ArrayList<>();
    List<SentMember> all = FieldCheck.items(sent);
    for (int i = 0; i < all.size(); i++) {
      SentMember one = all.get(i);
      String at = "members[" + i + "].";
      String who =
          check.known(
              at + "who",
              lower(one.who()),
              name -> names.find(name).isPresent(),
              "people.fault.no-such");
      Period period = check.period(at, one.from(), one.to());
      if (who.equals(by.username()) && !was(group, who, period)) {
        check.fault(at + "who", "people.fault.oneself");
      }
      members.add(
          new MemberSheet(
              who,
              period.from(),
              period.to(),
              check.words(at + "instrument", one.instrument(), 300)));
    }
    check.apart(
        "members",
        members.stream().map(MemberSheet::period).toList(),
        members.stream().map(MemberSheet::who).toList());
    withinKind(check, members, group);
    check.refuseFaults();
    return new MembersSheet(members);
  }

  private static boolean was(SharingGroup group, String who, Period period) {
    return group.members().members().stream()
        .anyMatch(m -> m.who().equals(who) && m.period().contains(period));
  }

  private void withinKind(FieldCheck check, List<MemberSheet> members, SharingGroup group) {
    String kind = group.sheet().kind();
    int most = kind.equals("national") ? 1 : kind.equals("bilateral") ? 2 : Integer.MAX_VALUE;
    Set<String> parties = new HashSet<>();
    names.find(group.owner()).ifPresent(owner -> parties.add(owner.party()));
    for (int i = 0; i < members.size(); i++) {
      Optional<Names.Named> member = names.find(members.get(i).who());
      member.ifPresent(m -> parties.add(m.party()));
      if (parties.size() > most) {
        check.fault("members[" + i + "].who", "people.fault.group." + kind);
        return;
      }
    }
  }

  /** The people who own a group as it was or shall be: by name, not by their office. */
  public Set<UUID> owning(String... owners) {
    Set<UUID> people = new HashSet<>();
    for (String owner : owners) {
      names.find(owner).ifPresent(named -> people.addAll(named.person()));
    }
    return people;
  }

  /** The people whose own membership changes. */
  public Set<UUID> entered(MembersSheet before, MembersSheet after) {
    Set<MemberSheet> changed = new HashSet<>(before.members());
    changed.addAll(after.members());
    changed.removeIf(m -> before.members().contains(m) && after.members().contains(m));
    Set<UUID> people = new HashSet<>();
    changed.forEach(m -> names.find(m.who()).ifPresent(n -> people.addAll(n.person())));
    return people;
  }
}
