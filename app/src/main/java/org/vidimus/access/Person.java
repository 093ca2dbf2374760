package org.vidimus.access;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vidimus.gate.Envelope;
import org.vidimus.gate.Hand;
import org.vidimus.gate.Handling;
import org.vidimus.gate.ObjectKind;
import org.vidimus.gate.Role;
import org.vidimus.gate.Stage;
import org.vidimus.gate.Subject;

/**
 * Somebody with an account: of one organisation, with roles, a clearance and an inspection level.
 * What they are is reckoned for the day it is asked: a role or an account that ended yesterday
 * counts no more, and whoever holds no role on a day comes in at no door that day.
 */
@Entity
@Table(name = "person")
public class Person {
  @Id private UUID id;
  private String username;
  private String name;

  @ManyToOne(optional = false)
  @JoinColumn(name = "organisation")
  private Organisation organisation;

  @Enumerated(EnumType.STRING)
  private Handling clearance;

  @Column(name = "inspection_level")
  private int level;

  private String mail;
  private String phone;
  private String languages;
  private String topics;

  @Column(name = "contact_shown_to")
  private String contactShownTo;

  @Column(name = "from_day")
  private LocalDate from;

  @Column(name = "to_day")
  private @Nullable LocalDate to;

  private String password;
  private String lang;
  private String theme;

  @Column(name = "single_keys")
  private boolean singleKeys;

  @Column(name = "cut_off")
  private boolean cutOff;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "held_role", joinColumns = @JoinColumn(name = "person"))
  private List<HeldRole> roles = new ArrayList<>();

  @Version private long version;

  protected Person() {
    id = new UUID(0, 0);
    username = name = password = theme = lang = "";
    mail = phone = languages = topics = contactShownTo = "";
    organisation = new Organisation();
    clearance = Handling.CLEAR;
    from = LocalDate.EPOCH;
  }

  /**
   * A new account, without a password yet, that follows the machine's theme and language until it
   * chooses its own.
   */
  public Person(PersonSheet sheet, Organisation organisation) {
    this();
    this.id = UUID.randomUUID();
    this.username = sheet.username();
    this.singleKeys = true;
    take(sheet, organisation);
  }

  /** Becomes what is written, the username apart. */
  public void take(PersonSheet sheet, Organisation itsOrganisation) {
    name = sheet.name();
    organisation = itsOrganisation;
    clearance = sheet.clearance();
    level = sheet.level();
    mail = sheet.mail();
    from = sheet.from();
    to = sheet.to().orElse(null);
    reachBy(new Contact(sheet.languages(), sheet.topics(), sheet.phone(), sheet.contactShownTo()));
  }

  /** Takes what a person says of themselves. */
  public void reachBy(Contact contact) {
    languages = Spaced.join(contact.languages());
    topics = Spaced.join(contact.topics());
    phone = contact.phone().orElse("");
    contactShownTo = Spaced.join(contact.contactShownTo());
  }

  /** Takes these roles in place of those they had. */
  public void take(RolesSheet sheet) {
    roles.clear();
    sheet.roles().forEach(r -> roles.add(new HeldRole(r)));
  }

  /** Is out at the next request. */
  void cutOff() {
    cutOff = true;
  }

  public UUID id() {
    return id;
  }

  public String username() {
    return username;
  }

  public String name() {
    return name;
  }

  public Organisation organisation() {
    return organisation;
  }

  String password() {
    return password;
  }

  /** Whether nothing of them was rewritten since they were read. */
  public boolean isAsRead(String contentHash) {
    return sheet().contentHash().equals(contentHash);
  }

  /** Whether the first password is still to be set. */
  boolean isPasswordDue() {
    return password.isEmpty() && !cutOff;
  }

  public boolean isCutOff() {
    return cutOff;
  }

  /** Whether a door opens: not cut off, within their dates, and somebody at all on this day. */
  public boolean isIn(LocalDate day) {
    return !cutOff && period().holds(day) && !rolesOn(day).isEmpty();
  }

  private Period period() {
    return new Period(from, Optional.ofNullable(to));
  }

  /** What they are on a day. */
  public Set<Role> rolesOn(LocalDate day) {
    return roles.stream()
        .filter(r -> r.period().holds(day))
        .map(HeldRole::role)
        .collect(Collectors.toSet());
  }

  /** Whether they hold, or will, nothing but what a state gives by itself. */
  boolean isOfTheState(LocalDate day) {
    return roles.stream()
        .filter(r -> r.period().isToCome(day))
        .allMatch(r -> Appointing.OF_THE_STATE.contains(r.role()));
  }

  /**
   * The person as the decision sees them on a day.
   *
   * @param groups slugs of the groups they belong to on that day
   */
  public Subject subject(LocalDate day, Set<String> groups) {
    Set<Role> held = rolesOn(day);
    boolean reads = !held.contains(Role.AUDITOR) && !held.contains(Role.ADMINISTRATOR);
    Set<String> reach = new HashSet<>(Set.of("public"));
    if (reads && isIn(day)) {
      reach.addAll(audiences());
      reach.addAll(groups);
    }
    return new Subject(
        id,
        username,
        organisation.slug(),
        organisation.party().code(),
        held,
        reads ? clearance : Handling.CLEAR,
        reads ? level : 1,
        reach);
  }

  private Set<String> audiences() {
    Party party = organisation.party();
    Set<String> audiences = new HashSet<>(Set.of(party.code(), organisation.slug()));
    if (party.isReachedAsMember()) {
      audiences.add("members");
    }
    if (party.isSecretariat()) {
      audiences.add("secretariat");
    }
    return audiences;
  }

  /** What the decision knows of the account; they themselves count as who wrote it. */
  Envelope envelope(LocalDate day) {
    return new Envelope(
        ObjectKind.PERSON,
        organisation.party().code(),
        organisation.slug(),
        Handling.CLEAR,
        Set.of(),
        isOfTheState(day) ? Stage.NATIONAL : Stage.CENTRAL,
        1,
        false,
        Map.of(Hand.WROTE, Set.of(id)));
  }

  public PersonSheet sheet() {
    return new PersonSheet(
        username,
        name,
        mail,
        organisation.slug(),
        clearance,
        level,
        Spaced.split(languages),
        Spaced.split(topics),
        Optional.of(phone).filter(p -> !p.isEmpty()),
        Spaced.split(contactShownTo),
        from,
        Optional.ofNullable(to));
  }

  public RolesSheet roles() {
    return new RolesSheet(
        roles.stream()
            .map(HeldRole::sheet)
            .sorted(Comparator.comparing(RoleSheet::from).thenComparing(RoleSheet::role))
            .toList());
  }

  /** What the person chose for themselves. */
  public Preferences preferences() {
    return new Preferences(lang, theme, singleKeys);
  }

  /** Takes a new choice. */
  public void prefer(Preferences chosen) {
    lang = chosen.lang();
    theme = chosen.theme();
    singleKeys = chosen.singleKeys();
  }

  /** Takes a new password, already hashed. */
  public void changePassword(String hash) {
    password = hash;
  }
}
