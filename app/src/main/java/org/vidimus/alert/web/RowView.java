package org.vidimus.alert.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vidimus.alert.AlertRow;

/**
 * An alert in a list for programs.
 *
 * @param at when it came to where it stands
 * @param reasons of a related one, what it shares; null in other lists
 */
public record RowView(
    UUID id,
    @Nullable String ref,
    String title,
    String state,
    String handling,
    @Nullable String topic,
    @Nullable String documentCode,
    @Nullable String fraudClass,
    String author,
    String organisation,
    String party,
    int pictures,
    Instant at,
    @Nullable Instant publishedAt,
    @Nullable List<String> reasons) {

  static RowView of(AlertRow row) {
    return of(row, null);
  }

  static RowView of(AlertRow row, @Nullable List<String> reasons) {
    return new RowView(
        row.id().value(),
        row.ref().orElse(null),
        row.title(),
        row.state().slug(),
        row.handling().label(),
        AlertView.known(row.topic()),
        AlertView.known(row.documentCode()),
        AlertView.known(row.fraudClass()),
        row.author(),
        row.organisation(),
        row.party(),
        row.pictures(),
        row.movedAt(),
        row.publishedAt().orElse(null),
        reasons);
  }
}
