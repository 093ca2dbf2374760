package org.vidimus.search;

import java.util.List;
import java.util.Optional;

/** Offers right words for wrong ones: only words of records that the reader may see. */
record Spelling(SeenWords seen, Query query) {

  /** At most one other text, with every wrong word made right. */
  List<Found.Suggestion> suggestions() {
    StringBuilder text = new StringBuilder(query.text());
    boolean changed = false;
    for (int i = query.pieces().size() - 1; i >= 0; i--) {
      Piece piece = query.pieces().get(i);
      Optional<String> right = right(piece);
      if (right.isPresent()) {
        text.replace(piece.start(), piece.end(), right.get());
        changed = true;
      }
    }
    return changed ? List.of(new Found.Suggestion(text.toString(), text.toString())) : List.of();
  }

  private Optional<String> right(Piece piece) {
    if (!piece.isGuessed()) {
      return piece.near().stream().findFirst();
    }
    boolean visible = List.of(piece.guessed().split(" ", -1)).stream().allMatch(seen::knows);
    return visible ? Optional.of(piece.guessed()) : Optional.empty();
  }
}
