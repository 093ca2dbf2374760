package org.vidimus.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.vidimus.common.PartialDate;

/**
 * A typed text as a condition of the index with its scores. A piece that matches counts a hundred,
 * and a little more the better it matches, so that whatever matches more pieces stands first.
 * Scores are constants: how rare a word is would tell of records the reader may not see.
 *
 * @param level the inspection level of the reader
 */
record Clauses(int level, LocalDate today) {
  private static final float PIECE = 100;
  private static final float KEY = 10;
  private static final float TOGETHER = 8;
  private static final float NEARLY = 4;
  private static final float TITLE = 6;
  private static final float MEANING = 5;
  private static final float WORD = 3;
  private static final float STEM = 2.5f;
  private static final float TITLE_BEGINS = 2;
  private static final float BEGINS = 1.5f;
  private static final float TITLE_SLIP = 1;
  private static final float SLIP = 0.5f;

  /** What only decides among equals: first the kind, then whether it may be presented today. */
  private static final List<String> KINDS =
      List.of("document", "specimen", "alert", "lesson", "term", "instrument", "bulletin");

  private static final float KIND = 0.03f;
  private static final float VALID = 0.01f;

  /**
   * Everything that matches at least so many pieces; what has the words together stands before what
   * has them apart.
   */
  Query matching(List<Piece> pieces, int due) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    any.setMinimumNumberShouldMatch(due);
    pieces.forEach(piece -> any.add(of(piece), Occur.SHOULD));
    List<List<String>> together = Pairs.typed(pieces);
    if (together.isEmpty()) {
      return any.build();
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder().add(any.build(), Occur.MUST);
    together.forEach(pair -> all.add(together(pair), Occur.SHOULD));
    return all.build();
  }

  private static Query together(List<String> pair) {
    return new DisjunctionMaxQuery(
        List.of(
            scored(in(EntryDocument.PAIR, pair), TOGETHER),
            scored(in(EntryDocument.PAIR, pair.stream().map(Pairs::apart).toList()), NEARLY)),
        0);
  }

  /** Everything whose code or one of whose keys is this. */
  static Query key(String key) {
    return new ConstantScoreQuery(new TermQuery(new Term(EntryDocument.KEY, key)));
  }

  /** Everything whose code begins so. */
  static Query codeBeginning(String beginning) {
    return new ConstantScoreQuery(new PrefixQuery(new Term(EntryDocument.CODE, beginning)));
  }

  /** The same, with equals in their order. */
  Query ordered(Query matching) {
    BooleanQuery.Builder all = new BooleanQuery.Builder().add(matching, Occur.MUST);
    for (int i = 0; i < KINDS.size(); i++) {
      Query kind = value("kind", KINDS.get(i));
      all.add(scored(kind, KIND * (KINDS.size() - i)), Occur.SHOULD);
    }
    return all.add(scored(validOn(today), VALID), Occur.SHOULD).build();
  }

  /** Everything that has a word, as it is, by its stem or by its beginning. */
  static Query known(String word) {
    return new BooleanQuery.Builder()
        .add(new TermQuery(new Term(EntryDocument.WORD, word)), Occur.SHOULD)
        .add(stem(EntryDocument.ENGLISH, word), Occur.SHOULD)
        .add(stem(EntryDocument.INDONESIAN, word), Occur.SHOULD)
        .add(beginning(EntryDocument.WORD, word), Occur.SHOULD)
        .build();
  }

  /** Everything that has one of a facet's values, as far as the reader may know of it. */
  Query values(String facet, Iterable<String> values) {
    List<BytesRef> terms = new ArrayList<>();
    values.forEach(value ->
        IntStream.rangeClosed(1, Math.max(1, level))
            .forEach(l -> terms.add(new BytesRef(EntryDocument.term(l, value)))));
    return new TermInSetQuery(EntryDocument.facet(facet), terms);
  }

  /** Everything that may be presented on a day, as far as is known. */
  static Query validOn(LocalDate day) {
    return validWithin(day, day);
  }

  /** Everything with a validity that is not known to hold on a day. */
  static Query notValidOn(LocalDate day) {
    return new BooleanQuery.Builder()
        .add(
            LongPoint.newRangeQuery(EntryDocument.FROM, Long.MIN_VALUE, Long.MAX_VALUE),
            Occur.FILTER)
        .add(validOn(day), Occur.MUST_NOT)
        .build();
  }

  /** Everything that may have been presented on some day of a month or year, or on that day. */
  static Query validWithin(PartialDate date) {
    return validWithin(date.first(), date.last());
  }

  private static Query validWithin(LocalDate first, LocalDate last) {
    return new BooleanQuery.Builder()
        .add(new TermQuery(new Term(EntryDocument.VALIDITY, "dated")), Occur.FILTER)
        .add(
            LongPoint.newRangeQuery(EntryDocument.FROM, Long.MIN_VALUE, last.toEpochDay()),
            Occur.FILTER)
        .add(
            LongPoint.newRangeQuery(EntryDocument.UNTIL, first.toEpochDay(), Long.MAX_VALUE),
            Occur.FILTER)
        .build();
  }

  private Query of(Piece piece) {
    List<Query> ways = new ArrayList<>();
    piece.meanings().forEach(meaning -> addMeaning(ways, meaning, piece.isGuessed()));
    ways.add(allWords(piece));
    return new DisjunctionMaxQuery(ways, 0);
  }

  private void addMeaning(List<Query> ways, Meaning meaning, boolean guessed) {
    switch (meaning.kind()) {
      case Meaning.PLAIN -> {}
      case Meaning.DATE -> ways.add(scored(during(meaning), PIECE + MEANING));
      default ->
          ways.add(
              scored(
                  value(meaning.kind(), meaning.value()),
                  PIECE + (guessed ? MEANING - 1 : MEANING)));
    }
  }

  private Query during(Meaning date) {
    if (date.value().isEmpty()) {
      return validOn(today);
    }
    return validWithin(new PartialDate(date.value()));
  }

  /** A phrase matches by its words when all of them do; it counts as well as its worst word. */
  private static Query allWords(Piece piece) {
    if (piece.words().size() == 1) {
      return word(piece.words().getFirst(), PIECE, piece.near());
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    float share = PIECE / piece.words().size();
    piece.words().forEach(word -> all.add(word(word, share, List.of()), Occur.MUST));
    return all.build();
  }

  private static Query word(String word, float piece, List<String> near) {
    List<Query> ways = new ArrayList<>();
    ways.add(scored(new TermQuery(new Term(EntryDocument.TITLE, word)), piece + TITLE));
    ways.add(scored(new TermQuery(new Term(EntryDocument.WORD, word)), piece + WORD));
    ways.add(scored(stem(EntryDocument.ENGLISH, word), piece + STEM));
    ways.add(scored(stem(EntryDocument.INDONESIAN, word), piece + STEM));
    ways.add(scored(key(Folding.key(word)), piece + KEY));
    if (word.length() > 2) {
      ways.add(scored(beginning(EntryDocument.TITLE, word), piece + TITLE_BEGINS));
      ways.add(scored(beginning(EntryDocument.WORD, word), piece + BEGINS));
    }
    if (!near.isEmpty()) {
      ways.add(scored(in(EntryDocument.TITLE, near), piece + TITLE_SLIP));
      ways.add(scored(in(EntryDocument.WORD, near), piece + SLIP));
    }
    return new DisjunctionMaxQuery(ways, 0);
  }

  private Query value(String facet, String value) {
    return values(facet, List.of(value));
  }

  private static Query stem(String field, String word) {
    return new TermQuery(
        new Term(
            field,
            Folding.stem(
                field.equals(EntryDocument.ENGLISH) ? Folding.ENGLISH : Folding.INDONESIAN, word)));
  }

  private static Query beginning(String field, String word) {
    return new PrefixQuery(new Term(field, word));
  }

  private static Query in(String field, List<String> words) {
    return new TermInSetQuery(field, words.stream().map(BytesRef::new).toList());
  }

  private static Query scored(Query query, float score) {
    return new BoostQuery(new ConstantScoreQuery(query), score);
  }
}
