package org.vidimus.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vidimus.gate.Role;
import org.vidimus.gate.Subject;

/** People and what they are, as it is sent, held against what can stand. */
@ApplicationScoped
public class PersonCheck {
  private static final List<String> ROLES = Arrays.stream(Role.values()).map(Role::slug).toList();

  private final People people;
  private final Names names;
  private final KnownTopics topics;

  @Inject
  PersonCheck(People people, Names names, KnownTopics topics) {
    this.people = people;
    this.names = names;
    this.topics = topics;
  }

  /** Somebody new with their roles. Refuses with every fault at once. */
  public PersonEntry entry(SentPerson sent, Subject by) {
    FieldCheck check = new FieldCheck();
    String username = check.username(sent.username());
    if (names.isTaken(username)) {
      check.fault("username", "people.fault.taken", username);
    }
    PersonSheet sheet = person(check, username, sent, by);
    List<RoleSheet> roles =
        sent.roles() == null
            ? List.of(
                new RoleSheet(
                    Role.USER.slug(), sheet.from(), sheet.to(), Optional.empty(), Optional.empty()))
            : roles(check, sent.roles(), username, sheet.organisation());
    check.refuseFaults();
    return new PersonEntry(sheet, roles);
  }

  /** Somebody as they shall be. Refuses with every fault at once. */
  public PersonSheet person(SentPerson sent, Person standing, Subject by) {
    FieldCheck check = new FieldCheck();
    String username = standing.username();
    if (sent.username() != null && !sent.username().equals(username)) {
      check.fault("username", "people.fault.stays", username);
    }
    List<SentRole> roles = standing.roles().roles().stream().map(SentRole::of).toList();
    if (sent.roles() != null && !sent.roles().equals(roles)) {
      check.fault("roles", "people.fault.roles", username);
    }
    PersonSheet sheet = person(check, username, sent, by);
    check.refuseFaults();
    return sheet;
  }

  private PersonSheet person(FieldCheck check, String username, SentPerson sent, Subject by) {
    Period period = check.period("", sent.from(), sent.to());
    Contact contact =
        contact(
            check,
            new SentContact(sent.languages(), sent.topics(), sent.phone(), sent.contactShownTo()),
            by);
    return new PersonSheet(
        username,
        check.needed("name", sent.name(), 200),
        check.mail(sent.mail()),
        check.known(
            "organisation",
            sent.organisation(),
            slug -> people.findOrganisation(slug).isPresent(),
            "people.fault.no-organisation"),
        check.clearance(sent.clearance()),
        check.level(sent.level()),
        contact.languages(),
        contact.topics(),
        contact.phone(),
        contact.contactShownTo(),
        period.from(),
        period.to());
  }

  /** What somebody says of themselves. Refuses with every fault at once. */
  public Contact contact(SentContact sent, Subject by) {
    FieldCheck check = new FieldCheck();
    Contact contact = contact(check, sent, by);
    check.refuseFaults();
    return contact;
  }

  private Contact contact(FieldCheck check, SentContact sent, Subject by) {
    return new Contact(
        check.languages(sent.languages()),
        check.list("topics", sent.topics(), topics.slugs()::contains, "people.fault.no-topic"),
        check.phone(sent.phone()),
        check.list(
            "contactShownTo",
            sent.contactShownTo(),
            name -> names.isAudience(name, by),
            "people.fault.no-audience"));
  }

  /** What somebody shall be. Refuses with every fault at once. */
  public RolesSheet roles(List<@Nullable SentRole> sent, Person person) {
    FieldCheck check = new FieldCheck();
    RolesSheet sheet =
        new RolesSheet(roles(check, sent, person.username(), person.organisation().slug()));
    check.refuseFaults();
    return sheet;
  }

  private List<RoleSheet> roles(
      FieldCheck check, List<@Nullable SentRole> sent, String username, String organisation) {
    List<RoleSheet> roles = new ArrayList<>();
    List<SentRole> all = FieldCheck.items(sent);
    for (int i = 0; i < all.size(); i++) {
      SentRole one = all.get(i);
      String at = "roles[" + i + "].";
      Period period = check.period(at, one.from(), one.to());
      String role = check.among(at + "role", one.role(), ROLES);
      Optional<String> deputyOf = check.words(at + "deputyOf", one.deputyOf(), 64);
      RoleSheet sheet =
          new RoleSheet(
              role,
              period.from(),
              period.to(),
              check.words(at + "instrument", one.instrument(), 300),
              deputyOf);
      deputyOf
          .filter(_ -> ROLES.contains(role))
          .ifPresent(of -> deputy(check, at + "deputyOf", of, sheet, username, organisation));
      roles.add(sheet);
    }
    check.apart(
        "roles",
        roles.stream().map(RoleSheet::period).toList(),
        roles.stream().map(RoleSheet::role).toList());
    return roles;
  }

  /**
   * A deputy stands in for somebody of the same party who holds the same role themselves. A deputy
   * of a deputy is refused: it would not be seen whose word they carry. The deputy goes on when the
   * other's time ends, until their own does, so that a state is never without anybody.
   */
  private void deputy(
      FieldCheck check,
      String field,
      String of,
      RoleSheet role,
      String username,
      String organisation) {
    Optional<Person> other = people.find(of).filter(_ -> !of.equals(username));
    if (other.isEmpty()) {
      check.fault(field, "people.fault.nobody", of);
      return;
    }
    List<RoleSheet> same =
        other.get().roles().roles().stream()
            .filter(r -> r.role().equals(role.role()) && r.period().overlaps(role.period()))
            .toList();
    boolean together =
        people
            .findOrganisation(organisation)
            .filter(o -> o.party().code().equals(other.get().organisation().party().code()))
            .isPresent();
    if (same.isEmpty() || !together) {
      check.fault(field, "people.fault.other-role", of, role.role());
    } else if (same.stream().noneMatch(r -> r.deputyOf().isEmpty())) {
      check.fault(field, "people.fault.deputy", of);
    }
  }
}
