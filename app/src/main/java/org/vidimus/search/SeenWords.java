package org.vidimus.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** The words of records that a reader may see. */
record SeenWords(IndexSearcher searcher, Query filter) {
  private static final int LOOKED_AT = 40;
  private static final int KEPT = 8;

  /** A word and how far it is from the one typed. */
  private record Candidate(String word, int slips) {}

  /** Whether a word stands somewhere as it is, by its stem or as a beginning. */
  boolean knows(String word) {
    try {
      return Seen.any(searcher, Clauses.known(word), filter);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Words that differ from one that stands nowhere by as many slips as its length allows. */
  List<String> near(String word) {
    int slips = Folding.slips(word);
    if (slips == 0) {
      return List.of();
    }
    try {
      List<String> near = new ArrayList<>();
      for (Candidate candidate : candidates(word, slips)) {
        if (near.size() < KEPT && sees(candidate.word())) {
          near.add(candidate.word());
        }
      }
      return near;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean sees(String word) throws IOException {
    return Seen.any(searcher, new TermQuery(new Term(EntryDocument.WORD, word)), filter);
  }

  /** Walks the words with the same first letter; far quicker than an automaton at this size. */
  private List<Candidate> candidates(String word, int slips) throws IOException {
    List<Candidate> candidates = new ArrayList<>();
    Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), EntryDocument.WORD);
    if (terms == null) {
      return candidates;
    }
    String first = word.substring(0, word.offsetByCodePoints(0, 1));
    TermsEnum walk = terms.iterator();
    if (walk.seekCeil(new BytesRef(first)) == TermsEnum.SeekStatus.END) {
      return candidates;
    }
    for (BytesRef term = walk.term(); term != null; term = walk.next()) {
      String other = term.utf8ToString();
      if (!other.startsWith(first)) {
        break;
      }
      int distance = Distance.between(word, other, slips);
      if (distance <= slips) {
        candidates.add(new Candidate(other, distance));
      }
    }
    candidates.sort(Comparator.comparingInt(Candidate::slips));
    return candidates.subList(0, Math.min(LOOKED_AT, candidates.size()));
  }
}
