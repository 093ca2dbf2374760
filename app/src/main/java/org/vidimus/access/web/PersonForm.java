package org.vidimus.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.vidimus.access.DirectoryEntry;
import org.vidimus.access.PersonId;
import org.vidimus.access.PersonReading;
import org.vidimus.access.RoleSheet;
import org.vidimus.access.Today;
import org.vidimus.access.action.NameEverybody;
import org.vidimus.access.action.ReadPerson;
import org.vidimus.common.Place;
import org.vidimus.common.Refusal;
import org.vidimus.gate.CurrentSubject;
import org.vidimus.gate.Gate;
import org.vidimus.gate.Handling;
import org.vidimus.gate.Permission;
import org.vidimus.gate.Role;
import org.vidimus.gate.Subject;

/** The form somebody is entered, rewritten, appointed or cut off in; the page's script sends it. */
@Named
@RequestScoped
public class PersonForm {
  private final Subject by;
  private final NameEverybody everybody;
  private final LocalDate today;
  private final boolean fresh;
  private final boolean changing;
  private final boolean cutting;
  private final boolean renewing;
  private final PersonReading person;

  @Inject
  PersonForm(
      ReadPerson read,
      NameEverybody everybody,
      Gate gate,
      CurrentSubject current,
      Today today,
      Place place) {
    this.by = current.get();
    this.everybody = everybody;
    this.today = today.day();
    PersonId id = new PersonId(place.part("username"));
    this.fresh = id.username().isEmpty();
    this.person = fresh ? blank(by) : read.read(id);
    this.changing =
        fresh
            ? gate.would(by, Permission.ENTER_PERSON)
            : gate.would(by, Permission.CHANGE_PERSON, id) && !person.cutOff();
    this.cutting = !fresh && !person.cutOff() && gate.would(by, Permission.CUT_OFF, id);
    this.renewing = person.passwordDue() && gate.would(by, Permission.RENEW_FIRST_PASSWORD, id);
    if (!changing && !cutting && !renewing && !isOwn() && !person.cutOff()) {
      throw Refusal.forbidden();
    }
  }

  private static PersonReading blank(Subject by) {
    return new PersonReading(
        "",
        "",
        Optional.empty(),
        by.organisation(),
        by.party(),
        Optional.of(Handling.GREEN),
        Optional.of(1),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        false,
        false,
        Optional.empty());
  }

  public PersonReading getPerson() {
    return person;
  }

  public boolean isFresh() {
    return fresh;
  }

  public boolean isChanging() {
    return changing;
  }

  public boolean isCutting() {
    return cutting;
  }

  /** Whether a new link for the first password can be given. */
  public boolean isRenewing() {
    return renewing;
  }

  /** Whether somebody looks at themselves here. */
  public boolean isOwn() {
    return !fresh && person.username().equals(by.username());
  }

  /** Where the writer may put somebody: an administrator anywhere, others in their own state. */
  public List<DirectoryEntry> getOrganisations() {
    return everybody.name("organisation").stream()
        .filter(o -> by.is(Role.ADMINISTRATOR) || o.party().filter(by.party()::equals).isPresent())
        .toList();
  }

  /** What the writer may give. */
  public List<String> getGiving() {
    return Arrays.stream(Role.values())
        .filter(r -> by.is(Role.ADMINISTRATOR) || r == Role.USER || r == Role.OFP)
        .map(Role::slug)
        .toList();
  }

  /** What somebody is; who is new begins as a user. */
  public List<RoleSheet> getRoles() {
    return fresh ? List.of(getBlank()) : person.roles();
  }

  public RoleSheet getBlank() {
    return new RoleSheet(
        Role.USER.slug(), today, Optional.empty(), Optional.empty(), Optional.empty());
  }

  public String getFrom() {
    return person.from().orElse(today).toString();
  }

  public String getTo() {
    return person.to().map(LocalDate::toString).orElse("");
  }

  public Handling[] getClearances() {
    return Handling.values();
  }

  public List<Integer> getLevels() {
    return List.of(1, 2, 3);
  }

  public List<String> getNobody() {
    return List.of();
  }
}
