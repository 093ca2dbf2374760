package org.vidimus.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/** How many of the hits have which value of which facets, as far as the reader may know of it. */
final class FacetCounts implements Collector {
  private final List<String> facets;
  private final int level;
  private final Map<String, Map<String, Long>> counts = new HashMap<>();

  private FacetCounts(List<String> facets, int level) {
    this.facets = facets;
    this.level = level;
  }

  /** Counts for a search; readers below a value's level are not told of it. */
  static CollectorManager<FacetCounts, Map<String, Map<String, Long>>> of(
      List<String> facets, int level) {
    return new CollectorManager<>() {
      @Override
      public FacetCounts newCollector() {
        return new FacetCounts(facets, level);
      }

      @Override
      public Map<String, Map<String, Long>> reduce(Collection<FacetCounts> parts) {
        FacetCounts all = newCollector();
        parts.forEach(part ->
            part.counts.forEach(
                (facet, values) -> values.forEach((value, n) -> all.add(facet, value, n))));
        return all.counts;
      }
    };
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
    List<Leaf> leaves = new ArrayList<>();
    for (String facet : facets) {
      SortedSetDocValues values =
          DocValues.getSortedSet(context.reader(), EntryDocument.facet(facet));
      leaves.add(new Leaf(facet, values, new long[Math.toIntExact(values.getValueCount())]));
    }
    return new LeafCollector() {
      @Override
      public void setScorer(Scorable scorer) {
        // counting needs no scores
      }

      @Override
      public void collect(int doc) throws IOException {
        for (Leaf leaf : leaves) {
          leaf.count(doc);
        }
      }

      @Override
      public void finish() throws IOException {
        for (Leaf leaf : leaves) {
          add(leaf);
        }
      }
    };
  }

  private void add(Leaf leaf) throws IOException {
    for (int ord = 0; ord < leaf.counts.length; ord++) {
      if (leaf.counts[ord] > 0) {
        String term = leaf.values.lookupOrd(ord).utf8ToString();
        int bar = term.indexOf('|');
        if (Integer.parseInt(term.substring(0, bar)) <= Math.max(1, level)) {
          add(leaf.facet, term.substring(bar + 1), leaf.counts[ord]);
        }
      }
    }
  }

  private void add(String facet, String value, long count) {
    counts.computeIfAbsent(facet, _ -> new HashMap<>()).merge(value, count, Long::sum);
  }

  /** One facet in one segment, counted by the places of its values. */
  private record Leaf(String facet, SortedSetDocValues values, long[] counts) {
    void count(int doc) throws IOException {
      if (values.advanceExact(doc)) {
        for (int i = 0; i < values.docValueCount(); i++) {
          counts[Math.toIntExact(values.nextOrd())]++;
        }
      }
    }
  }
}
