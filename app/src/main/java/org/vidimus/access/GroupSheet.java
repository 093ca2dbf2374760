package org.vidimus.access;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.vidimus.common.Text;

/**
 * A group as it is written down, its members apart.
 *
 * @param kind {@code national bilateral regional liaison-city hub}
 * @param owner code of a party, slug of an organisation, or username
 * @param hidden whether it exists only for its members and its owner
 */
public record GroupSheet(
    String slug,
    List<Text> names,
    String kind,
    String owner,
    boolean hidden,
    LocalDate from,
    Optional<LocalDate> to) {
  public GroupSheet {
    names = List.copyOf(names);
  }

  @JsonIgnore
  public Period period() {
    return new Period(from, to);
  }
}
