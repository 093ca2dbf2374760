package org.vidimus.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.vidimus.common.Json;
import org.vidimus.common.PartialDate;
import org.vidimus.common.Text;
import org.vidimus.gate.Handling;

/** An entry as the index keeps it. */
final class EntryDocument {
  static final String ID = "id";
  static final String CODE = "code";
  static final String KEY = "key";

  /** Words of titles; {@link #WORD} has them too. */
  static final String TITLE = "title";

  /** All words: of titles, texts, codes and of the names of facet values. */
  static final String WORD = "word";

  static final String ENGLISH = "english";
  static final String INDONESIAN = "indonesian";

  /** Words that stand together, as {@link Pairs} writes them. */
  static final String PAIR = "pair";

  static final String FROM = "valid.from";
  static final String UNTIL = "valid.until";
  static final String VALIDITY = "validity";
  static final String NEWEST = "newest";
  private static final String STORED = "stored";
  private static final String FACET = "facet.";

  private static final FieldType WORDS = words();

  private EntryDocument() {}

  static String id(String kind, String id) {
    return kind + "/" + id;
  }

  /** The field of a facet. Its terms carry the level from which they are known. */
  static String facet(String name) {
    return FACET + name;
  }

  static String term(int level, String value) {
    return level + "|" + value;
  }

  /** What a hit shows; the envelope stays behind but for its handling. */
  record Stored(
      String kind,
      String id,
      String code,
      List<Text> titles,
      List<Text> texts,
      String issuer,
      String fraudClass,
      String from,
      String until,
      String stated,
      Handling handling,
      String url,
      String thumbnail,
      Instant at) {

    Optional<CatalogueEntry.Validity> validity() {
      CatalogueEntry.Validity validity =
          new CatalogueEntry.Validity(
              PartialDate.find(from),
              PartialDate.find(until),
              stated.isEmpty() ? Optional.empty() : Optional.of(Boolean.valueOf(stated)));
      return kind.equals("document") || !validity.isUnknown()
          ? Optional.of(validity)
          : Optional.empty();
    }
  }

  static Document of(CatalogueEntry entry, Labels labels) {
    Document document = new Document();
    document.add(new StringField(ID, id(entry.kind(), entry.id()), Field.Store.NO));
    document.add(new StoredField(STORED, write(stored(entry))));
    ReadFilter.write(entry.envelope(), document);
    addCodes(entry, document);
    addFacets(entry, document);
    addWords(entry, labels, document);
    addDates(entry, document);
    return document;
  }

  static Stored read(Document document) {
    try {
      return Json.mapper().readValue(document.get(STORED), Stored.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Which stored field a hit has to load. */
  static Set<String> shown() {
    return Set.of(STORED);
  }

  private static void addCodes(CatalogueEntry entry, Document document) {
    String code = Folding.key(entry.code());
    document.add(new SortedDocValuesField(CODE, new BytesRef(code)));
    document.add(new StringField(CODE, code, Field.Store.NO));
    Set<String> keys = new HashSet<>();
    keys.add(code);
    entry.keys().forEach(key -> keys.add(Folding.key(key)));
    keys.remove("");
    keys.forEach(key -> document.add(new StringField(KEY, key, Field.Store.NO)));
  }

  private static void addFacets(CatalogueEntry entry, Document document) {
    List<CatalogueEntry.Facet> facets = new ArrayList<>(entry.facets());
    facets.add(new CatalogueEntry.Facet("kind", entry.kind()));
    facets.add(new CatalogueEntry.Facet("handling", entry.envelope().handling().label()));
    facets.sort(Comparator.comparingInt(CatalogueEntry.Facet::level));
    // a value known from a low level on is not written again for a higher one, which would count
    // twice
    Set<List<String>> written = new HashSet<>();
    for (CatalogueEntry.Facet facet : facets) {
      if (written.add(List.of(facet.name(), facet.value()))) {
        BytesRef term = new BytesRef(term(facet.level(), facet.value()));
        document.add(new StringField(facet(facet.name()), term, Field.Store.NO));
        document.add(new SortedSetDocValuesField(facet(facet.name()), term));
      }
    }
  }

  private static void addWords(CatalogueEntry entry, Labels labels, Document document) {
    entry.titles().forEach(title -> document.add(new Field(TITLE, title.text(), WORDS)));
    List<String> all = new ArrayList<>(entry.titles().stream().map(Text::text).toList());
    entry.texts().forEach(text -> all.add(text.text()));
    all.add(entry.code());
    all.addAll(entry.keys());
    entry.facets().stream()
        .filter(facet -> facet.level() <= 1)
        .forEach(facet -> all.addAll(labels.every(facet.name(), facet.value())));
    all.addAll(labels.every("kind", entry.kind()));
    add(document, WORD, all, Folding.WORDS);
    add(document, ENGLISH, all, Folding.ENGLISH);
    add(document, INDONESIAN, all, Folding.INDONESIAN);
    Pairs.in(all).forEach(pair -> document.add(new StringField(PAIR, pair, Field.Store.NO)));
  }

  private static void add(
      Document document,
      String field,
      List<String> texts,
      org.apache.lucene.analysis.Analyzer analyzer) {
    Set<String> distinct = new HashSet<>();
    texts.forEach(t -> Folding.tokens(analyzer, t).forEach(token -> distinct.add(token.text())));
    distinct.forEach(word -> document.add(new StringField(field, word, Field.Store.NO)));
  }

  private static void addDates(CatalogueEntry entry, Document document) {
    LocalDate at = entry.at().atZone(ZoneOffset.UTC).toLocalDate();
    LocalDate newest =
        entry.validity().flatMap(CatalogueEntry.Validity::from).map(PartialDate::first).orElse(at);
    document.add(new NumericDocValuesField(NEWEST, newest.toEpochDay()));
    entry
        .validity()
        .ifPresent(validity -> {
          document.add(
              new LongPoint(
                  FROM, validity.from().map(d -> d.first().toEpochDay()).orElse(Long.MIN_VALUE)));
          document.add(
              new LongPoint(
                  UNTIL, validity.until().map(d -> d.last().toEpochDay()).orElse(Long.MAX_VALUE)));
          document.add(new StringField(VALIDITY, word(validity), Field.Store.NO));
        });
  }

  private static String word(CatalogueEntry.Validity validity) {
    return validity.hasEnded() ? "ended" : validity.isUnknown() ? "unknown" : "dated";
  }

  private static Stored stored(CatalogueEntry entry) {
    Optional<CatalogueEntry.Validity> validity = entry.validity();
    return new Stored(
        entry.kind(),
        entry.id(),
        entry.code(),
        entry.titles(),
        entry.texts(),
        value(entry, "issuer"),
        value(entry, "fraudClass"),
        validity.flatMap(CatalogueEntry.Validity::from).map(PartialDate::text).orElse(""),
        validity.flatMap(CatalogueEntry.Validity::until).map(PartialDate::text).orElse(""),
        validity.flatMap(CatalogueEntry.Validity::stated).map(Object::toString).orElse(""),
        entry.envelope().handling(),
        entry.url(),
        entry.thumbnail(),
        entry.at());
  }

  private static String value(CatalogueEntry entry, String facet) {
    return entry.facets().stream()
        .filter(f -> f.name().equals(facet) && f.level() <= 1)
        .map(CatalogueEntry.Facet::value)
        .findFirst()
        .orElse("");
  }

  private static String write(Stored stored) {
    try {
      return Json.mapper().writeValueAsString(stored);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Scores count matched words and never how rare a word is, which would tell of hidden records.
   */
  private static FieldType words() {
    FieldType type = new FieldType();
    type.setIndexOptions(IndexOptions.DOCS);
    type.setTokenized(true);
    type.setOmitNorms(true);
    type.freeze();
    return type;
  }
}
