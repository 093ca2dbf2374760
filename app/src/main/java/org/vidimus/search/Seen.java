package org.vidimus.search;

import java.io.IOException;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/** What a reader may see of a condition. */
final class Seen {
  private Seen() {}

  /** Whether the condition finds anything that passes the filter. */
  static boolean any(IndexSearcher searcher, Query condition, Query filter) throws IOException {
    return searcher.search(both(condition, filter), 1).scoreDocs.length > 0;
  }

  /** How much the condition finds that passes the filter. */
  static long count(IndexSearcher searcher, Query condition, Query filter) throws IOException {
    return searcher.count(both(condition, filter));
  }

  static Query both(Query condition, Query filter) {
    return new BooleanQuery.Builder()
        .add(condition, Occur.FILTER)
        .add(filter, Occur.FILTER)
        .build();
  }
}
