package org.vidimus.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.vidimus.common.PartialDate;

/** The values chosen beside the text, and how many hits each further value would leave. */
record Narrowing(Asked asked, Clauses clauses) {
  private static final String VALID = "valid";

  /** The scored question, what was chosen, and what the reader may see. */
  Query all(Query scored, Query filter) {
    BooleanQuery.Builder all =
        new BooleanQuery.Builder().add(scored, Occur.MUST).add(filter, Occur.FILTER);
    asked.chosen().forEach((facet, values) -> all.add(of(facet, values), Occur.FILTER));
    return all.build();
  }

  private Query of(String facet, Set<String> values) {
    if (!facet.equals(VALID)) {
      return clauses.values(facet, values);
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    values.forEach(value -> any.add(valid(value), Occur.SHOULD));
    return new ConstantScoreQuery(any.build());
  }

  private Query valid(String value) {
    return switch (value) {
      case "true" -> Clauses.validOn(asked.today());
      case "false" -> Clauses.notValidOn(asked.today());
      default -> Clauses.validWithin(new PartialDate(value));
    };
  }

  /**
   * Counts by facet and value. A facet that was narrowed is counted as if it had not been, so that
   * its other values say what they would add.
   */
  Map<String, Map<String, Long>> counts(IndexSearcher searcher, Query condition, Query filter)
      throws IOException {
    List<String> free = new ArrayList<>(Asked.FACETS);
    free.removeAll(asked.chosen().keySet());
    Map<String, Map<String, Long>> counts = new LinkedHashMap<>();
    Asked.FACETS.forEach(facet -> counts.put(facet, Map.of()));
    counts.putAll(count(searcher, all(condition, filter), free));
    for (String facet : asked.chosen().keySet()) {
      Narrowing others = new Narrowing(asked.without(facet), clauses);
      counts.putAll(count(searcher, others.all(condition, filter), List.of(facet)));
    }
    return counts;
  }

  private Map<String, Map<String, Long>> count(
      IndexSearcher searcher, Query query, List<String> facets) throws IOException {
    List<String> kept = facets.stream().filter(facet -> !facet.equals(VALID)).toList();
    Map<String, Map<String, Long>> counts =
        new HashMap<>(searcher.search(query, FacetCounts.of(kept, clauses.level())));
    if (facets.contains(VALID)) {
      counts.put(VALID, validity(searcher, query));
    }
    return counts;
  }

  private Map<String, Long> validity(IndexSearcher searcher, Query query) throws IOException {
    Map<String, Long> counts = new LinkedHashMap<>();
    Set<String> values = new LinkedHashSet<>(List.of("true", "false"));
    values.addAll(asked.chosen().getOrDefault(VALID, Set.of()));
    for (String value : values) {
      long count = Seen.count(searcher, valid(value), query);
      if (count > 0) {
        counts.put(value, count);
      }
    }
    return counts;
  }
}
