package org.vidimus.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.vidimus.access.MayRead;
import org.vidimus.gate.Subject;

/** Answers questions from the index. Whatever it tells has passed the reader's filter. */
@ApplicationScoped
public class Finder {
  private static final Sort BEST =
      new Sort(
          SortField.FIELD_SCORE,
          new SortField(EntryDocument.NEWEST, SortField.Type.LONG, true),
          new SortField(EntryDocument.CODE, SortField.Type.STRING));
  private static final Sort BY_CODE =
      new Sort(new SortField(EntryDocument.CODE, SortField.Type.STRING), SortField.FIELD_SCORE);
  private static final int SUGGESTED = 8;

  private final Index index;
  private final Lexicon lexicon;
  private final Labels labels;

  @Inject
  Finder(Index index, Lexicon lexicon, Labels labels) {
    this.index = index;
    this.lexicon = lexicon;
    this.labels = labels;
  }

  /** What the reader may see of what they ask for. */
  public Found find(Asked asked, Subject reader) {
    long begun = System.nanoTime();
    return index.read(searcher -> {
      Search search = new Search(searcher, asked, reader);
      Matched matched = search.match();
      TopFieldDocs top = search.top(matched, asked.from() + asked.size());
      Shown shown = new Shown(labels, asked, matched.query());
      List<Found.Hit> hits = new ArrayList<>();
      int end = Math.min(top.scoreDocs.length, asked.from() + asked.size());
      for (int i = asked.from(); i < end; i++) {
        hits.add(shown.hit(search.load(top.scoreDocs[i])));
      }
      Narrowing narrowing = search.narrowing();
      List<Found.Recognised> recognised = shown.recognised(search::seesIssuer);
      return new Found(
          top.totalHits.value(),
          asked.from(),
          (System.nanoTime() - begun) / 1000,
          recognised,
          shown.facets(narrowing.counts(searcher, matched.condition(), search.filter)),
          hits,
          new Spelling(search.seen(), matched.query()).suggestions());
    });
  }

  /** A few entries whose words begin as typed. */
  public List<Found.Hit> suggest(Asked asked, Subject reader) {
    return index.read(searcher -> {
      Search search = new Search(searcher, asked, reader);
      Matched matched = search.match();
      if (matched.query().isEmpty()) {
        return List.of();
      }
      Shown shown = new Shown(labels, asked, matched.query());
      List<Found.Hit> hits = new ArrayList<>();
      for (ScoreDoc doc : search.top(matched, SUGGESTED).scoreDocs) {
        hits.add(shown.hit(search.load(doc)));
      }
      return hits;
    });
  }

  /** What a question came to: how it was understood, its condition and its order. */
  private record Matched(Query query, org.apache.lucene.search.Query condition, Sort sort) {}

  /** One question of one reader to one state of the index. */
  private final class Search {
    private final IndexSearcher searcher;
    private final Asked asked;
    private final Clauses clauses;
    private final org.apache.lucene.search.Query filter;

    Search(IndexSearcher searcher, Asked asked, Subject reader) {
      this.searcher = searcher;
      this.asked = asked;
      this.clauses = new Clauses(reader.level(), asked.today());
      this.filter = ReadFilter.of(MayRead.by(reader));
    }

    Narrowing narrowing() {
      return new Narrowing(asked, clauses);
    }

    Matched match() throws IOException {
      Query query = Query.of(asked.text(), lexicon, seen());
      if (query.isEmpty()) {
        return new Matched(query, MatchAllDocsQuery.INSTANCE, BEST);
      }
      if (!query.code().isEmpty() && finds(Clauses.key(query.code()))) {
        return new Matched(query, Clauses.key(query.code()), BEST);
      }
      if (!query.codeBeginning().isEmpty() && finds(Clauses.codeBeginning(query.codeBeginning()))) {
        return new Matched(query, Clauses.codeBeginning(query.codeBeginning()), BY_CODE);
      }
      return new Matched(query, relaxed(query), BEST);
    }

    /** Fewer pieces have to match only when nothing matches as many. */
    private org.apache.lucene.search.Query relaxed(Query query) throws IOException {
      for (int due = query.due(); due > 1; due--) {
        org.apache.lucene.search.Query condition = clauses.matching(query.pieces(), due);
        if (finds(condition)) {
          return condition;
        }
      }
      return clauses.matching(query.pieces(), 1);
    }

    TopFieldDocs top(Matched matched, int most) throws IOException {
      return searcher.search(
          narrowing().all(clauses.ordered(matched.condition()), filter),
          new TopFieldCollectorManager(matched.sort(), Math.max(1, most), Integer.MAX_VALUE));
    }

    EntryDocument.Stored load(ScoreDoc doc) throws IOException {
      Document document = searcher.storedFields().document(doc.doc, EntryDocument.shown());
      return EntryDocument.read(document);
    }

    boolean seesIssuer(String code) throws IOException {
      return finds(clauses.values("issuer", List.of(code)));
    }

    SeenWords seen() {
      return new SeenWords(searcher, filter);
    }

    private boolean finds(org.apache.lucene.search.Query condition) throws IOException {
      return Seen.any(searcher, condition, filter);
    }
  }
}
