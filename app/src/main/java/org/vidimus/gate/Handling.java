package org.vidimus.gate;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How recipients may pass a record on, in the words of the Traffic Light Protocol 2.0. As a
 * clearance the order of declaration is a ceiling.
 */
public enum Handling {
  CLEAR("CLEAR"),
  GREEN("GREEN"),
  AMBER("AMBER"),
  AMBER_STRICT("AMBER+STRICT"),
  RED("RED");

  private final String label;

  Handling(String label) {
    this.label = label;
  }

  /** The label as TLP writes it; never translated. */
  @JsonValue
  public String label() {
    return label;
  }

  /** The colour's name, for the style sheet. */
  public String colour() {
    return switch (this) {
      case CLEAR -> "clear";
      case GREEN -> "green";
      case AMBER, AMBER_STRICT -> "amber";
      case RED -> "red";
    };
  }

  /** Whether what is handled so opens for a stated reason only. */
  public boolean asksReason() {
    return !AMBER.covers(this);
  }

  /** Whether a person cleared for this may read what is handled so. */
  public boolean covers(Handling other) {
    return compareTo(other) >= 0;
  }

  /** What a person cleared for this may read. */
  public List<Handling> covered() {
    return Arrays.stream(values()).filter(this::covers).toList();
  }

  /** The handling of a label; a space is read as the plus that an address lost. */
  public static Optional<Handling> find(String label) {
    String plain = label.replace(' ', '+');
    return Arrays.stream(values()).filter(h -> h.label.equals(plain)).findFirst();
  }
}
