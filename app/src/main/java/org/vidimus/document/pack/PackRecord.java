package org.vidimus.document.pack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.vidimus.common.Problem;
import org.vidimus.common.Texts;
import org.vidimus.document.JobSheet;
import org.vidimus.document.JobSheet.Severity;
import org.vidimus.glossary.Issuers;

/**
 * What a pack says of itself as a whole.
 *
 * @param issuers names of issuers that no standard names, by code
 * @param remarks what was left aside
 */
record PackRecord(
    List<JsonNode> documents, Map<String, Texts> issuers, List<JobSheet.Message> remarks) {
  private static final String FORMAT = "vidimus-pack/1";
  private static final Set<String> KEYS = Set.of("format", "documents", "issuers", "$schema");

  /** Reads {@code pack.json}. Refuses what is no JSON, of another format, or without documents. */
  static PackRecord read(PackArchive archive) throws PackBroken, IOException {
    try (InputStream in = archive.record()) {
      return of(PackJson.read(in));
    } catch (JsonProcessingException malformed) {
      int line = malformed.getLocation() == null ? 0 : malformed.getLocation().getLineNr();
      throw new PackBroken(
          new Problem(PackArchive.RECORD, Math.max(0, line), "", PackJson.fault(malformed)));
    }
  }

  static PackRecord of(JsonNode root) throws PackBroken {
    String format = root.path("format").asText("");
    if (!format.equals(FORMAT)) {
      throw broken("format", "import.fault.format", FORMAT, shorten(format));
    }
    JsonNode documents = root.path("documents");
    if (!documents.isArray() || documents.isEmpty()) {
      throw broken("documents", "import.fault.documents");
    }
    Faults aside = new Faults(PackArchive.RECORD, 0);
    Set<String> unknown = new TreeSet<>();
    root.fieldNames().forEachRemaining(unknown::add);
    unknown.removeAll(KEYS);
    unknown.forEach(key -> aside.error(shorten(key), "import.fault.key"));
    Map<String, Texts> issuers = issuers(root, aside);
    return new PackRecord(list(documents), issuers, asWarnings(aside));
  }

  private static PackBroken broken(String field, String key, Object... arguments) {
    return new PackBroken(Problem.in(PackArchive.RECORD, field, key, arguments));
  }

  private static String shorten(String text) {
    return text.length() > 60 ? text.substring(0, 60) + "…" : text;
  }

  private static List<JsonNode> list(JsonNode array) {
    List<JsonNode> all = new java.util.ArrayList<>();
    array.forEach(all::add);
    return all;
  }

  private static Map<String, Texts> issuers(JsonNode root, Faults aside) {
    Map<String, Texts> names = new HashMap<>();
    Reading whole = new Reading(root, "", aside);
    whole.each(
        "issuers",
        issuer -> {
          String code = issuer.need("code", 64);
          Texts given = issuer.texts("names", DocumentReading.TITLE);
          issuer.nothingElse();
          if (!code.isEmpty() && !Issuers.takesNames(code)) {
            issuer.fault("code", "import.fault.standard");
          } else if (!given.isEmpty()) {
            names.put(code, given);
          }
          return code;
        });
    return names;
  }

  /** They belong to no document, so they keep none out. */
  private static List<JobSheet.Message> asWarnings(Faults aside) {
    return aside.messages().stream()
        .map(m ->
            new JobSheet.Message(Severity.WARNING, m.file(), m.line(), m.field(), m.sentence()))
        .toList();
  }
}
