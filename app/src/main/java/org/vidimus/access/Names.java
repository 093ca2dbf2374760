package org.vidimus.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.vidimus.common.Text;
import org.vidimus.common.Texts;
import org.vidimus.gate.Envelope;
import org.vidimus.gate.Permission;
import org.vidimus.gate.Role;
import org.vidimus.gate.Subject;

/**
 * What everybody is called. Parties, organisations, groups and people share one space of names, so
 * that a name in an audience or a group means one thing.
 */
@ApplicationScoped
public class Names {
  /** Audiences that are no party, organisation or group. */
  public static final List<String> WIDE = List.of("public", "members", "secretariat");

  private final People people;
  private final Groups groups;

  @Inject
  Names(People people, Groups groups) {
    this.people = people;
    this.groups = groups;
  }

  /**
   * Whom a name means.
   *
   * @param party code of the party, or of whose it is
   * @param organisation slug; empty for a party or person
   * @param person the one person, if it is one
   */
  record Named(String party, String organisation, Set<UUID> person, Texts names) {}

  /** The party, organisation or person of a name. */
  Optional<Named> find(String name) {
    return people
        .findParty(name)
        .map(p -> new Named(p.code(), "", Set.of(), p.names()))
        .or(() ->
            people
                .findOrganisation(name)
                .map(o -> new Named(o.party().code(), o.slug(), Set.of(), o.names())))
        .or(() ->
            people
                .find(name)
                .map(p ->
                    new Named(
                        p.organisation().party().code(),
                        "",
                        Set.of(p.id()),
                        new Texts(List.of(new Text("en", p.name()))))));
  }

  /** Whether a name means something already. */
  boolean isTaken(String name) {
    return WIDE.contains(name) || find(name).isPresent() || groups.find(name).isPresent();
  }

  /** Whether somebody may name it as an audience: what they may not know of, does not exist. */
  public boolean isAudience(String name, Subject by) {
    return WIDE.contains(name)
        || people.findParty(name).isPresent()
        || people.findOrganisation(name).isPresent()
        || groups.find(name).filter(g -> knows(by, g)).isPresent();
  }

  /** What a reader of a record, who may be a hidden group, is called to somebody. */
  public Optional<Texts> call(String name, Subject reader) {
    return people
        .findParty(name)
        .map(Party::names)
        .or(() -> people.findOrganisation(name).map(Organisation::names))
        .or(() -> groups.find(name).filter(g -> judges(reader, g)).map(SharingGroup::names));
  }

  /** Moderators judge who reads an alert, so no reader named on one is hidden from them. */
  private boolean judges(Subject reader, SharingGroup group) {
    return reader.is(Role.MODERATOR) || knows(reader, group);
  }

  /** Of these audiences, those that somebody may know of. */
  public List<String> knownTo(Subject reader, Collection<String> audiences) {
    return audiences.stream()
        .filter(name -> groups.find(name).map(g -> knows(reader, g)).orElse(true))
        .toList();
  }

  /** The groups that somebody may know of. */
  public List<SharingGroup> groupsKnownTo(Subject reader) {
    return groups.all().stream().filter(g -> knows(reader, g)).toList();
  }

  private boolean knows(Subject reader, SharingGroup group) {
    return !group.isHidden()
        || Appointing.decide(reader, Permission.READ_GROUP, envelope(group)).allows();
  }

  /** What the decision knows of a group that is there. */
  private Envelope envelope(SharingGroup group) {
    return groups.envelope(group.slug()).orElseThrow();
  }
}
