package org.vidimus.specimens.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every pack drawn, and the example agencies start from, is what pack.schema.json says. */
class PackSchemaTest {
  private static final int COARSE = 80;
  private static final Schema SCHEMA = schema();

  private static Schema schema() {
    try {
      String text = Files.readString(Path.of("pack.schema.json"));
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(Description.JSON.readTree(text));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static List<Error> faults(JsonNode pack) {
    return SCHEMA.validate(pack);
  }

  @Test
  void everyDrawnPackIsValid(@TempDir Path out) throws IOException, InterruptedException {
    PrintStream silent =
        new PrintStream(java.io.OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    new Press(out, COARSE, silent).draw(Library.all());
    for (Description d : Library.all()) {
      try (ZipFile zip = new ZipFile(out.resolve(d.code() + ".zip").toFile())) {
        JsonNode pack = Description.JSON.readTree(zip.getInputStream(zip.getEntry("pack.json")));
        assertEquals(List.of(), faults(pack), d.code());
        for (JsonNode file : pack.findValues("file")) {
          assertTrue(zip.getEntry(file.asText()) != null, d.code() + " misses " + file);
        }
      }
    }
  }

  @Test
  void theExampleOfTheReadmeIsValid() throws IOException {
    assertEquals(List.of(), faults(example()));
  }

  private static ObjectNode example() throws IOException {
    String readme = Files.readString(Path.of("README.md"), StandardCharsets.UTF_8);
    int from = readme.indexOf("```json\n") + "```json\n".length();
    return (ObjectNode)
        Description.JSON.readTree(readme.substring(from, readme.indexOf("```", from)));
  }

  private interface Break {
    void in(ObjectNode document, ObjectNode specimen, ObjectNode part);
  }

  @TestFactory
  Stream<DynamicTest> aPackWithOneFaultIsRefused() {
    return Stream.of(
        broken("a region left of the picture", (d, s, p) -> region(p).put("x", -1)),
        broken("a region without height", (d, s, p) -> region(p).remove("height")),
        broken("a region of no width", (d, s, p) -> region(p).put("width", 0)),
        broken("a region in parts of pixels", (d, s, p) -> region(p).put("y", 1.5)),
        broken("an unknown light", (d, s, p) -> view(p).put("light", "moonlight")),
        broken("an unknown kind of feature", (d, s, p) -> feature(p).put("kind", "unicorn")),
        broken("an unknown kind of part", (d, s, p) -> p.put("kind", "spine")),
        broken("an unknown category", (d, s, p) -> d.put("category", "library-card")),
        broken("an unknown handling", (d, s, p) -> d.put("handling", "PURPLE")),
        broken("a false specimen of no class", (d, s, p) -> s.put("genuine", false)),
        broken(
            "an unknown fraud method",
            (d, s, p) -> {
              s.put("genuine", false).put("fraudClass", "forged");
              s.putArray("fraudMethods").add("magic");
            }),
        broken("a file outside the pack", (d, s, p) -> view(p).put("file", "../secret.jpg")),
        broken("a code of no issuer", (d, s, p) -> d.put("code", "1")),
        broken("a word nobody knows", (d, s, p) -> d.put("colour", "blue")));
  }

  private static ObjectNode feature(ObjectNode part) {
    return (ObjectNode) part.path("features").path(0);
  }

  private static ObjectNode region(ObjectNode part) {
    return (ObjectNode) feature(part).path("region");
  }

  private static ObjectNode view(ObjectNode part) {
    return (ObjectNode) part.path("views").path(0);
  }

  private static DynamicTest broken(String name, Break how) {
    return dynamicTest(
        name,
        () -> {
          ObjectNode pack = example();
          ObjectNode document = (ObjectNode) pack.path("documents").path(0);
          ObjectNode specimen = (ObjectNode) document.path("specimens").path(0);
          how.in(document, specimen, (ObjectNode) specimen.path("parts").path(0));
          assertFalse(faults(pack).isEmpty(), name);
        });
  }
}
