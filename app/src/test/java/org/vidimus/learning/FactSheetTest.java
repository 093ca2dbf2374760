package org.vidimus.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a package tells before anybody begins. */
class FactSheetTest {
  private static FactSheet sheet(String metadata, String item) throws MarkupReader.Malformed {
    String manifest =
        "<manifest><metadata><lom>"
            + metadata
            + "</lom></metadata><organizations><organization><item identifier='i'><metadata><lom>"
            + item
            + "</lom></metadata></item></organization></organizations></manifest>";
    return FactSheet.of(
        new MarkupReader()
            .read(new ByteArrayInputStream(manifest.getBytes(StandardCharsets.UTF_8))));
  }

  @Test
  void theOlderEditionIsRead() throws MarkupReader.Malformed {
    FactSheet sheet =
        sheet(
            """
            <general><language>en-GB</language><language>id</language>
              <description><langstring xml:lang="en">A course</langstring>
                <langstring xml:lang="id">Sebuah kursus</langstring></description></general>
            <educational><typicallearningtime><datetime>PT1H15M</datetime></typicallearningtime>
              <description><langstring xml:lang="en">Officers</langstring></description></educational>
            <classification><purpose><value><langstring xml:lang="x-none">Educational Objective</langstring></value></purpose>
              <description><langstring xml:lang="en">See</langstring></description></classification>
            <classification><purpose><value><langstring xml:lang="x-none">Prerequisite</langstring></value></purpose>
              <description><langstring xml:lang="en">A loupe</langstring></description></classification>
            """,
            "<educational><typicallearningtime><datetime>00:25:00</datetime></typicallearningtime></educational>");
    assertEquals("Sebuah kursus", sheet.description().in("id"));
    assertEquals("Officers", sheet.audience().in("id"));
    assertEquals(List.of("See"), sheet.aims().stream().map(t -> t.in("en")).toList());
    assertEquals(List.of("A loupe"), sheet.needs().stream().map(t -> t.in("en")).toList());
    assertEquals(List.of("en", "id"), sheet.languages());
    assertEquals(75, sheet.minutes());
    assertEquals(Map.of("i", 25), sheet.lessonMinutes());
  }

  @Test
  void theNewerEditionIsRead() throws MarkupReader.Malformed {
    FactSheet sheet =
        sheet(
            """
            <general><description><string>Said in no language</string></description></general>
            <educational><typicalLearningTime><duration>PT40M</duration></typicalLearningTime></educational>
            <classification><purpose><source>LOMv1.0</source><value>educational objective</value></purpose>
              <description><string language="en">See</string></description></classification>
            """,
            "");
    assertEquals("Said in no language", sheet.description().in("en"));
    assertEquals("See", sheet.aims().getFirst().in("en"));
    assertEquals(40, sheet.minutes());
    assertEquals(Map.of(), sheet.lessonMinutes());
  }

  @Test
  void aPackageThatSaysNothingHasAnEmptySheet() throws MarkupReader.Malformed {
    assertEquals(FactSheet.NONE, sheet("", ""));
  }

  @Test
  void aPageReachedIsReadWhereItIsToldAsOneOfSeveral() {
    RuntimeState state = RuntimeState.EMPTY.with(Map.of("cmi.core.lesson_location", "3/9 light"));
    assertEquals(Optional.of(new Reached(3, 9)), Reached.in(state));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "light", "9/3", "0/4", "3/9light", "12"})
  void aPlaceOnlyTheLessonUnderstandsIsLeftToIt(String location) {
    assertEquals(
        Optional.empty(), Reached.in(RuntimeState.EMPTY.with(Map.of("cmi.location", location))));
  }
}
