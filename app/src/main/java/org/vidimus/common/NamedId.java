package org.vidimus.common;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** UUIDs made from names, so that importing the same thing again keeps its ids. */
public final class NamedId {
  private static final Pattern FORM =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  private NamedId() {}

  /** The same names give the same id, on every machine. */
  public static UUID of(String... names) {
    return UUID.nameUUIDFromBytes(String.join("\n", names).getBytes(StandardCharsets.UTF_8));
  }

  /** The ids that these texts name; texts of another form name none. */
  public static List<UUID> all(Collection<String> texts) {
    return texts.stream().flatMap(text -> find(text).stream()).toList();
  }

  /** The id a text names, in its one canonical form; nothing otherwise. */
  public static Optional<UUID> find(String text) {
    return FORM.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
  }
}
