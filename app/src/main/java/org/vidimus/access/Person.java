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
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.vidimus.gate.Handling;
import org.vidimus.gate.Role;
import org.vidimus.gate.Subject;

/**
 * Somebody with an account: of one organisation, with roles, a clearance and an inspection level.
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

  private String password;
  private String lang;
  private String theme;

  @Column(name = "single_keys")
  private boolean singleKeys;

  @Column(name = "cut_off")
  private boolean cutOff;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "person_role", joinColumns = @JoinColumn(name = "person"))
  @Column(name = "role")
  @Enumerated(EnumType.STRING)
  private Set<Role> roles = new HashSet<>();

  @Version private long version;

  protected Person() {
    id = new UUID(0, 0);
    username = name = password = theme = "";
    lang = "";
    organisation = new Organisation();
    clearance = Handling.CLEAR;
  }

  /** A new account that follows the machine's theme and language until it chooses its own. */
  public Person(
      String username,
      String name,
      Organisation organisation,
      Set<Role> roles,
      Handling clearance,
      int level,
      String password) {
    this.id = UUID.randomUUID();
    this.username = username;
    this.name = name;
    this.organisation = organisation;
    this.roles.addAll(roles);
    this.clearance = clearance;
    this.level = level;
    this.password = password;
    this.lang = "";
    this.theme = "";
    this.singleKeys = true;
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

  public boolean isCutOff() {
    return cutOff;
  }

  /** The person as the decision sees them. */
  public Subject subject() {
    Party party = organisation.party();
    boolean reads = !roles.contains(Role.AUDITOR) && !roles.contains(Role.ADMINISTRATOR);
    Set<String> reach = new HashSet<>(Set.of("public"));
    if (reads) {
      reach.add(party.code());
      reach.add(organisation.slug());
      if (party.isReachedAsMember()) {
        reach.add("members");
      }
      if (party.isSecretariat()) {
        reach.add("secretariat");
      }
    }
    return new Subject(
        id,
        username,
        organisation.slug(),
        party.code(),
        roles,
        reads ? clearance : Handling.CLEAR,
        reads ? level : 1,
        reach);
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
