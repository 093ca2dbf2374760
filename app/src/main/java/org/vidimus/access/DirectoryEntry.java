package org.vidimus.access;

import java.util.List;
import java.util.Optional;
import org.vidimus.common.Text;
import org.vidimus.gate.Listed;

/**
 * A line of the directory.
 *
 * @param kind {@code person party organisation group}
 * @param id username, code or slug
 * @param party code of the party it belongs to or is; empty for a group
 * @param organisation slug of the organisation it belongs to or is
 * @param roles what a person is today
 * @param appointments the same with dates, instruments and whose deputy they are
 * @param what kind of party, organisation or group
 * @param host code of the state that hosts a post or mission
 * @param url of its page; a person's and an organisation's is that of their party
 */
public record DirectoryEntry(
    String kind,
    String id,
    List<Text> names,
    Optional<String> party,
    Optional<String> organisation,
    List<String> roles,
    List<RoleSheet> appointments,
    List<String> languages,
    List<String> topics,
    Optional<String> mail,
    Optional<String> phone,
    Optional<String> what,
    Optional<String> host,
    Optional<String> url)
    implements Listed {

  @Override
  public String shownAs() {
    return Listed.name(kind, id);
  }

  /** Whom a person stands in for; empty for who holds their office themselves. */
  public String deputyOf() {
    return appointments.stream().flatMap(r -> r.deputyOf().stream()).findFirst().orElse("");
  }

  /** What a person was appointed to a role by. */
  public String instrument(String role) {
    return appointments.stream()
        .filter(r -> r.role().equals(role))
        .flatMap(r -> r.instrument().stream())
        .findFirst()
        .orElse("");
  }
}
