package org.vidimus.courses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vidimus.courses.source.CourseFault;
import org.vidimus.courses.source.CourseReader;

/** A fault is one line that names the place. */
class SourceFaultsTest {
  private static final String COURSE = "evaluation-of-travel-documents";

  @TempDir Path sources;

  @BeforeEach
  void copyTheRealCourse() throws IOException {
    for (String folder : new String[] {COURSE, "words", "runtime"}) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        for (Path file : files.toList()) {
          Path copy = sources.resolve(file.toString());
          if (Files.isDirectory(file)) {
            Files.createDirectories(copy);
          } else {
            Files.copy(file, copy);
          }
        }
      }
    }
  }

  private String faultAfter(String file, String what, String instead) throws IOException {
    Path path = sources.resolve(COURSE).resolve(file);
    String text = Files.readString(path);
    assertTrue(text.contains(what), what);
    Files.writeString(path, text.replace(what, instead));
    return String.valueOf(
        assertThrows(CourseFault.class, () -> CourseReader.read(sources, COURSE)).getMessage());
  }

  @Test
  void aPageThatIsMissingInOneLanguage() throws IOException {
    assertEquals(
        "substrate-and-light/id.md: expected page sheet, found page paper",
        faultAfter("substrate-and-light/id.md", "{#sheet}", "{#paper}"));
  }

  @Test
  void anUnknownKeyword() throws IOException {
    assertEquals(
        "substrate-and-light: unknown keyword water-mark",
        faultAfter(
            "substrate-and-light/lesson.json",
            "\"watermark\", \"security-thread\"",
            "\"water-mark\", \"security-thread\""));
  }

  @Test
  void anUnknownTermInTheText() throws IOException {
    assertEquals(
        "substrate-and-light/en.md: unknown link ](vidimus:term/plancettes)",
        faultAfter("substrate-and-light/en.md", "term/planchettes", "term/plancettes"));
  }

  @Test
  void aPictureThatNobodyStated() throws IOException {
    assertEquals(
        "substrate-and-light: pictures used and stated differ: [ad-lamp]",
        faultAfter(
            "substrate-and-light/lesson.json",
            "\"ad-lamp\": {\"document\": \"QMA-AD-02001\", \"part\": \"biodata-page\", \"light\": \"uv-365\", \"width\": 800},",
            ""));
  }

  @Test
  void aRightAnswerThatIsNone() throws IOException {
    assertTrue(
        faultAfter("what-it-is/lesson.json", "\"look-up\"", "\"lookup\"")
            .startsWith("what-it-is: question three-fields: right names no answer"));
  }

  @Test
  void brokenJsonNamesTheLine() throws IOException {
    assertTrue(
        faultAfter("what-it-is/lesson.json", "\"minutes\": 25,", "\"minutes\": 25")
            .startsWith(COURSE + "/what-it-is/lesson.json:3: "));
  }
}
