package org.vidimus.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.vidimus.access.Contribution;
import org.vidimus.access.DirectoryEntry;
import org.vidimus.access.DirectoryQuery;
import org.vidimus.access.PartyId;
import org.vidimus.access.PartySheet;
import org.vidimus.access.PersonId;
import org.vidimus.access.action.FindDirectory;
import org.vidimus.access.action.ReadContribution;
import org.vidimus.access.action.ReadParty;
import org.vidimus.common.Place;
import org.vidimus.gate.CurrentSubject;
import org.vidimus.gate.Gate;
import org.vidimus.gate.Permission;

/** A party: its focal points, its organisations, what it shares by, what it has given. */
@Named
@RequestScoped
public class PartyPage {
  private final List<DirectoryEntry> all;
  private final Gate gate;
  private final CurrentSubject current;
  private final PartyId id;
  private final PartySheet party;
  private final List<Contribution.Share> shares;

  @Inject
  PartyPage(
      ReadParty read,
      ReadContribution readContribution,
      FindDirectory find,
      Gate gate,
      CurrentSubject current,
      Place place) {
    this.gate = gate;
    this.current = current;
    this.id = new PartyId(place.part("party").toLowerCase(Locale.ROOT));
    this.party = read.read(id);
    this.shares = readContribution.read(id);
    this.all = find.find(DirectoryQuery.all("", id.code())).items();
  }

  public PartySheet getParty() {
    return party;
  }

  public List<Contribution.Share> getShares() {
    return shares;
  }

  /** National focal points first, deputies among them, then those of organisations. */
  public List<DirectoryEntry> holding(String role) {
    return all.stream().filter(p -> p.roles().contains(role)).toList();
  }

  /** Everybody else who is found in the directory under this party. */
  public List<DirectoryEntry> getOthers() {
    return all.stream()
        .filter(p -> p.kind().equals("person"))
        .filter(p -> !p.roles().contains("nfp") && !p.roles().contains("ofp"))
        .toList();
  }

  public List<DirectoryEntry> getOrganisations() {
    return all.stream().filter(o -> o.kind().equals("organisation")).toList();
  }

  /** Whether a party of this kind has a national review of its own. */
  public boolean isState() {
    return !party.kind().equals("secretariat");
  }

  public boolean isChanging() {
    return gate.would(current.get(), Permission.CHANGE_PARTY, id);
  }

  public boolean changes(String username) {
    return gate.would(current.get(), Permission.CHANGE_PERSON, new PersonId(username));
  }

  public boolean isEntering() {
    return gate.would(current.get(), Permission.ENTER_PERSON);
  }
}
