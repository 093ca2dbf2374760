package org.vidimus.search;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.vidimus.TestData;
import org.vidimus.common.Json;
import org.vidimus.common.PartialDate;
import org.vidimus.common.Text;
import org.vidimus.common.Texts;
import org.vidimus.common.Words;
import org.vidimus.common.WordsForTests;
import org.vidimus.gate.Envelope;
import org.vidimus.gate.Handling;
import org.vidimus.gate.ObjectKind;
import org.vidimus.gate.Role;
import org.vidimus.gate.Subject;
import org.vidimus.glossary.TermsForTests;
import org.vidimus.glossary.Vocabulary;

/** A catalogue in memory, with the register records and the glossary when asked for. */
final class Library {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);
  static final Subject OFFICER =
      new Subject(
          new UUID(1, 1),
          "officer",
          "border-service",
          "qma",
          Set.of(Role.USER),
          Handling.AMBER,
          1,
          Set.of("public", "members", "qma", "border-service"));

  private static final Words WORDS = WordsForTests.words();
  private static final IssuerWords ISSUERS =
      new IssuerWords(() -> Map.of("QMA", new Texts(List.of(new Text("en", "Quillmar")))));
  static final Labels LABELS = new Labels(WORDS, ISSUERS);
  static final Lexicon LEXICON = new Lexicon(LABELS, ISSUERS, TermsForTests.terms());

  final Index index = new Index(new ByteBuffersDirectory(), Optional.empty());
  final Catalogue catalogue = new Catalogue(index, LABELS);
  final Finder finder = new Finder(index, LEXICON, LABELS);
  final Asking asking = new Asking(LABELS, CLOCK);

  /** The register records and the glossary. */
  static Library ofRecords() {
    Library library = new Library();
    records().forEach(record -> library.catalogue.put(entry(record)));
    new TermEntries(TermsForTests.terms(), WORDS).describeAll(library.catalogue);
    library.catalogue.settle();
    return library;
  }

  Found find(String text) {
    return finder.find(Asked.of(text, "en", TODAY), OFFICER);
  }

  Found find(Map<String, List<String>> parameters) {
    return finder.find(asking.read(parameters, "en"), OFFICER);
  }

  /** Codes of the documents found, in their order. */
  List<String> codes(String text) {
    return find(text).hits().stream()
        .filter(hit -> hit.kind().equals("document"))
        .map(Found.Hit::code)
        .toList();
  }

  /** Kind and id of what is found, in its order. */
  List<String> all(String text) {
    return find(text).hits().stream().map(hit -> hit.kind() + " " + hit.id()).toList();
  }

  private static List<JsonNode> records() {
    List<JsonNode> records = new ArrayList<>();
    try (BufferedReader lines =
        Files.newBufferedReader(TestData.find("records/prado-shape.jsonl"))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        records.add(Json.mapper().readTree(line));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return records;
  }

  private static CatalogueEntry entry(JsonNode record) {
    String code = record.path("code").asText();
    Optional<PartialDate> from =
        PartialDate.find(record.path("firstIssued").asText(""))
            .filter(date -> !date.text().equals("1900-01-01"));
    return new CatalogueEntry(
        "document",
        code,
        code,
        List.of(new Text("en", record.path("title").asText())),
        List.of(
            new Text("en", record.path("construction").asText()),
            new Text("en", record.path("notes").asText())),
        List.of(),
        List.of(
            new CatalogueEntry.Facet("issuer", code.substring(0, 3)),
            new CatalogueEntry.Facet("category", Vocabulary.categoryOf(code.charAt(4))),
            new CatalogueEntry.Facet("type", Vocabulary.typeOf(code.charAt(5)))),
        Optional.of(
            new CatalogueEntry.Validity(
                from,
                PartialDate.find(record.path("notValidAfter").asText("")),
                Optional.of(record.path("valid").asBoolean()))),
        Envelope.released(ObjectKind.DOCUMENT, "sec", "library", Handling.GREEN, Set.of("members")),
        "/documents/" + code,
        "",
        Instant.EPOCH);
  }
}
