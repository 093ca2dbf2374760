package org.vidimus.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.vidimus.gate.Subject;

/** Parties and organisations as they are sent, held against what can stand. */
@ApplicationScoped
public class PartyCheck {
  public static final List<String> KINDS =
      List.of("member", "observer", "organisation", "secretariat");
  public static final List<String> BASES = List.of("law", "instrument", "resolution", "policy");
  private static final Set<String> ABROAD = Set.of("post", "mission");
  private static final Pattern STATE = Pattern.compile("[a-z]{3}");
  private static final Set<String> STATES =
      Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);

  private final People people;
  private final Names names;

  @Inject
  PartyCheck(People people, Names names) {
    this.people = people;
    this.names = names;
  }

  /**
   * The party that was sent. Refuses with every fault at once.
   *
   * @param code of the party that is changed; empty for a new one
   */
  public PartySheet party(SentParty sent, Optional<String> code, Subject by) {
    FieldCheck check = new FieldCheck();
    // codes of states are written in capitals elsewhere
    String given = sent.code() == null ? "" : sent.code().toLowerCase(Locale.ROOT);
    String itsCode = name(check, "code", code, given, 16);
    String kind = check.among("kind", sent.kind(), KINDS);
    if (code.isEmpty() && kind.equals("member") && !STATE.matcher(itsCode).matches()) {
      check.fault("code", "people.fault.state-code");
    }
    PartySheet sheet =
        new PartySheet(itsCode, check.names(sent.names()), kind, bases(check, sent, by));
    check.refuseFaults();
    return sheet;
  }

  /** A name that is new and free, or that of what is changed. */
  private String name(
      FieldCheck check, String field, Optional<String> own, String given, int most) {
    if (own.isPresent()) {
      if (!given.isEmpty() && !given.equals(own.get())) {
        check.fault(field, "people.fault.stays", own.get());
      }
      return own.get();
    }
    String name = check.slug(field, given, most);
    if (names.isTaken(name)) {
      check.fault(field, "people.fault.taken", name);
    }
    return name;
  }

  private List<LegalBasis> bases(FieldCheck check, SentParty sent, Subject by) {
    List<LegalBasis> bases = new ArrayList<>();
    Set<String> slugs = new HashSet<>();
    int byDefault = 0;
    List<SentParty.Basis> all = FieldCheck.items(sent.legalBases());
    for (int i = 0; i < all.size(); i++) {
      String at = "legalBases[" + i + "].";
      LegalBasis basis = basis(check, at, all.get(i), by);
      if (!slugs.add(basis.slug())) {
        check.fault(at + "slug", "people.fault.two-bases", basis.slug());
      }
      if (basis.isDefault() && ++byDefault > 1) {
        check.fault(at + "default", "people.fault.two-defaults");
      }
      bases.add(basis);
    }
    if (!bases.isEmpty() && byDefault == 0) {
      check.fault("legalBases", "people.fault.no-default");
    }
    return bases;
  }

  private LegalBasis basis(FieldCheck check, String at, SentParty.Basis sent, Subject by) {
    return new LegalBasis(
        check.slug(at + "slug", sent.slug(), 64),
        check.needed(at + "title", sent.title(), 300),
        check.among(at + "kind", sent.kind(), BASES),
        check.needed(at + "allows", sent.allows(), 2000),
        check.list(
            at + "to", sent.to(), name -> names.isAudience(name, by), "people.fault.no-audience"),
        check.words(at + "limits", sent.limits(), 2000).orElse(""),
        Boolean.TRUE.equals(sent.isDefault()));
  }

  /**
   * The organisation that was sent. Refuses with every fault at once.
   *
   * @param slug of the organisation that is changed; empty for a new one
   */
  public OrganisationSheet organisation(SentOrganisation sent, Optional<String> slug) {
    FieldCheck check = new FieldCheck();
    String itsSlug = name(check, "slug", slug, sent.slug() == null ? "" : sent.slug().strip(), 64);
    String kind = check.slug("kind", sent.kind(), 64);
    String party =
        check.known(
            "party",
            lower(sent.party()),
            code -> people.findParty(code).isPresent(),
            "people.fault.no-party");
    Optional<String> host = check.words("host", lower(sent.host()), 16);
    host.filter(h -> !isState(h)).ifPresent(h -> check.fault("host", "people.fault.no-state", h));
    if (host.isEmpty() && ABROAD.contains(kind)) {
      check.fault("host", "people.fault.host");
    }
    OrganisationSheet sheet =
        new OrganisationSheet(itsSlug, check.names(sent.names()), party, kind, host);
    check.refuseFaults();
    return sheet;
  }

  private static String lower(@org.jspecify.annotations.Nullable String sent) {
    return sent == null ? "" : sent.strip().toLowerCase(Locale.ROOT);
  }

  private boolean isState(String code) {
    return STATES.contains(code.toUpperCase(Locale.ROOT)) || people.findParty(code).isPresent();
  }
}
