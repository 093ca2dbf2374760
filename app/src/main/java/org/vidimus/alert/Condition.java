package org.vidimus.alert;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vidimus.common.Refusal;

/** Which content a change was made on: hashes as {@code If-Match} names them; {@code *} is any. */
public record Condition(List<String> hashes) {
  public Condition {
    hashes = List.copyOf(hashes);
  }

  /** The condition of a header; none when it is absent. */
  public static Condition of(@Nullable String header) {
    return new Condition(
        header == null
            ? List.of()
            : Arrays.stream(header.split(",", -1))
                .map(tag -> tag.trim().replace("\"", ""))
                .filter(tag -> !tag.isEmpty())
                .toList());
  }

  /** Refuses when there is none, and when the content is none of these. */
  public void check(String contentHash) {
    if (hashes.isEmpty()) {
      throw Refusal.of(Refusal.Kind.UNCONDITIONAL, "alert.unconditional");
    }
    if (!hashes.contains("*") && !hashes.contains(contentHash)) {
      throw Refusal.of(Refusal.Kind.CHANGED, "alert.changed");
    }
  }
}
