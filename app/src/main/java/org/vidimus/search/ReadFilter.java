package org.vidimus.search;

import java.util.Collection;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.vidimus.access.MayRead;
import org.vidimus.gate.Envelope;
import org.vidimus.gate.Hand;

/**
 * What a reader may find, as a condition of the index: the cells of the decision that allow
 * reading. Whatever is counted, suggested or shown has passed it.
 */
final class ReadFilter {
  private static final String KIND = "envelope.kind";
  private static final String STAGE = "envelope.stage";
  private static final String HANDLING = "envelope.handling";
  private static final String LEVEL = "envelope.level";
  private static final String PARTY = "envelope.party";
  private static final String ORGANISATION = "envelope.organisation";
  private static final String AUDIENCE = "envelope.audience";
  private static final String AUTHOR = "envelope.author";

  private ReadFilter() {}

  /** Writes an envelope into an entry's document. */
  static void write(Envelope envelope, Document document) {
    add(document, KIND, envelope.kind().name());
    add(document, STAGE, envelope.stage().name());
    add(document, HANDLING, envelope.handling().name());
    add(document, PARTY, envelope.party());
    add(document, ORGANISATION, envelope.organisation());
    document.add(new IntPoint(LEVEL, envelope.level()));
    envelope.audience().forEach(name -> add(document, AUDIENCE, name));
    envelope
        .hands()
        .getOrDefault(Hand.WROTE, Set.of())
        .forEach(person -> add(document, AUTHOR, person.toString()));
  }

  private static void add(Document document, String field, String value) {
    document.add(new StringField(field, value, Field.Store.NO));
  }

  /** The condition for one reader. */
  static Query of(MayRead mayRead) {
    if (mayRead.conditions().isEmpty()) {
      return new MatchNoDocsQuery("nothing is readable");
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    mayRead.conditions().forEach(condition -> any.add(of(condition), Occur.SHOULD));
    return new ConstantScoreQuery(any.build());
  }

  private static Query of(MayRead.Condition condition) {
    return new BooleanQuery.Builder()
        .add(new TermQuery(new Term(KIND, condition.kind().name())), Occur.FILTER)
        .add(in(STAGE, condition.stages(), Enum::name), Occur.FILTER)
        .add(in(HANDLING, condition.handlings(), Enum::name), Occur.FILTER)
        .add(IntPoint.newRangeQuery(LEVEL, Integer.MIN_VALUE, condition.level()), Occur.FILTER)
        .add(of(condition.match()), Occur.FILTER)
        .build();
  }

  private static Query of(MayRead.Match match) {
    return switch (match) {
      case MayRead.Match.Anything _ -> MatchAllDocsQuery.INSTANCE;
      case MayRead.Match.Author(var person) -> new TermQuery(new Term(AUTHOR, person.toString()));
      case MayRead.Match.Organisation(var slug) -> new TermQuery(new Term(ORGANISATION, slug));
      case MayRead.Match.Party(var code) -> new TermQuery(new Term(PARTY, code));
      case MayRead.Match.Audience(var reach) -> in(AUDIENCE, reach, Function.identity());
    };
  }

  private static <T> Query in(String field, Collection<T> values, Function<T, String> text) {
    return new TermInSetQuery(
        field, values.stream().map(v -> new BytesRef(text.apply(v))).toList());
  }
}
