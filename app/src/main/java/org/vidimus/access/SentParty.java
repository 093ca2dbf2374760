package org.vidimus.access;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A party as it is sent. */
public record SentParty(
    @Nullable String code,
    @Nullable List<@Nullable SentText> names,
    @Nullable String kind,
    @Nullable List<@Nullable Basis> legalBases) {

  /** One of its legal bases. */
  public record Basis(
      @Nullable String slug,
      @Nullable String title,
      @Nullable String kind,
      @Nullable String allows,
      @Nullable List<@Nullable String> to,
      @Nullable String limits,
      @JsonProperty("default") @Nullable Boolean isDefault) {}
}
