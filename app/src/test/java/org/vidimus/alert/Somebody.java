package org.vidimus.alert;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.vidimus.gate.Handling;
import org.vidimus.gate.Role;
import org.vidimus.gate.Subject;

/** People of the tests, named as in the demo. */
final class Somebody {
  private Somebody() {}

  static Subject of(String name, String party, Role role, Handling clearance, String... reach) {
    Set<String> audiences = new HashSet<>(Set.of(reach));
    audiences.addAll(Set.of("public", party, party + "-office"));
    return new Subject(
        UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
        name,
        party + "-office",
        party,
        Set.of(role),
        clearance,
        2,
        audiences);
  }

  static final Subject OFFICER = of("officer", "qma", Role.USER, Handling.AMBER, "members");
  static final Subject OFP = of("ofp", "qma", Role.OFP, Handling.AMBER_STRICT, "members");
  static final Subject NFP = of("nfp", "qma", Role.NFP, Handling.RED, "members");
  static final Subject NFP2 = of("nfp2", "qma", Role.NFP, Handling.RED, "members");
  static final Subject OUTSIDER = of("outsider", "qmb", Role.USER, Handling.AMBER, "members");
  static final Subject OBSERVER = of("observer", "rom", Role.USER, Handling.AMBER);
  static final Subject MODERATOR =
      of("moderator", "secretariat", Role.MODERATOR, Handling.RED, "members", "secretariat");
  static final Subject MODERATOR2 =
      of("moderator2", "secretariat", Role.MODERATOR, Handling.RED, "members", "secretariat");
}
