package org.vidimus.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ArrayList;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Offers right words for wrong ones: only words of records that the reader may see. */
record Spelling(IndexSearcher searcher, org.apache.lucene.search.Query filter, Query query) {
  private static final int LOOKED_AT = 50;

  /** A word and how far it is from the one typed. */
  private record Candidate(String word, int distance, long count) {}

  /** At most one other text, with every wrong word made right. */
  List<Found.Suggestion> suggestions() throws IOException {
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
    return changed
        ? List.of(new Found.Suggestion(text.toString(), text.toString()))
        : List.of();
  }

  private Optional<String> right(Piece piece) throws IOException {
    if (piece.isGuessed()) {
      return sees(piece.guessed()) ? Optional.of(piece.guessed()) : Optional.empty();
    }
    return piece.known() ? Optional.empty() : nearest(piece.words().getFirst());
  }

  private boolean sees(String phrase) throws IOException {
    for (String word : phrase.split(" ", -1)) {
      if (!Seen.any(searcher, Clauses.known(word), filter)) {
        return false;
      }
    }
    return true;
  }

  private Optional<String> nearest(String word) throws IOException {
    int slips = Folding.slips(word);
    Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), EntryDocument.WORD);
    if (slips == 0 || terms == null) {
      return Optional.empty();
    }
    FuzzyTermsEnum near =
        new FuzzyTermsEnum(terms, new Term(EntryDocument.WORD, word), slips, 1, true);
    List<Candidate> candidates = new ArrayList<>();
    for (BytesRef term = near.next(); term != null && candidates.size() < LOOKED_AT; term = near.next()) {
      String other = term.utf8ToString();
      long count =
          Seen.count(searcher, new TermQuery(new Term(EntryDocument.WORD, other)), filter);
      if (count > 0) {
        candidates.add(new Candidate(other, Distance.between(word, other, slips), count));
      }
    }
    return candidates.stream()
        .min(Comparator.comparingInt(Candidate::distance).thenComparingLong(c -> -c.count()))
        .map(Candidate::word);
  }
}
