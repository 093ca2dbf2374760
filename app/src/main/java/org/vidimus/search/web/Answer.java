package org.vidimus.search.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vidimus.search.Found;

/** What a program is told. */
public record Answer(
    long total,
    int from,
    long micros,
    List<Found.Recognised> interpretation,
    Map<String, List<Found.Count>> facets,
    List<Row> hits,
    List<Found.Suggestion> suggestions) {

  /** A hit; what it has not is null. */
  public record Row(
      String kind,
      String id,
      @Nullable String code,
      String title,
      @Nullable String snippet,
      @Nullable String issuer,
      String url,
      @Nullable String thumbnail) {
    static Row of(Found.Hit hit) {
      return new Row(
          hit.kind(),
          hit.id(),
          known(hit.code()),
          hit.title(),
          known(hit.snippet().text()),
          known(hit.issuer()),
          hit.url(),
          known(hit.thumbnail()));
    }

    private static @Nullable String known(String text) {
      return text.isEmpty() ? null : text;
    }
  }

  static Answer of(Found found) {
    return new Answer(
        found.total(),
        found.from(),
        found.micros(),
        found.interpretation(),
        found.facets(),
        found.hits().stream().map(Row::of).toList(),
        found.suggestions());
  }
}
