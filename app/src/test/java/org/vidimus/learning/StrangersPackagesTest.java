package org.vidimus.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vidimus.common.Problem;
import org.vidimus.common.Refusal;
import org.vidimus.common.Sentence;

/** Every package that nobody here wrote behaves as the note beside them says. */
class StrangersPackagesTest {
  private static Path find(String name) throws IOException {
    try (var walk = Files.walk(Samples.strangers())) {
      return walk.filter(p -> p.getFileName().toString().equals(name + ".zip"))
          .findFirst()
          .orElseThrow();
    }
  }

  private static List<Problem> faults(String name) throws IOException {
    Path zip = find(name);
    return assertThrows(Refusal.class, () -> Samples.read(zip)).problems();
  }

  @Test
  void soundPackagesAreRead() throws IOException {
    for (String folder : List.of("golf", "moodle")) {
      try (var list = Files.list(Samples.strangers().resolve(folder))) {
        for (Path zip : list.sorted().toList()) {
          Manifest manifest = Samples.read(zip);
          assertFalse(manifest.lessons().isEmpty(), zip.toString());
          Standard expected =
              zip.toString().contains("2004") ? Standard.SCORM_2004 : Standard.SCORM_12;
          assertEquals(expected, manifest.standard(), zip.toString());
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "very_simple_scorm",
        "scorm_scos_in_sub_directory",
        "ContentPackagingWithMetadata_SCORM12",
        "LaunchUrlFromNestedItem_SCORM12",
        "MultipleItemsWithIdentifierRef_SCORM12",
        "PrerequisitesTest_SCORM12"
      })
  void otherSoundPackagesAreRead(String name) throws IOException {
    assertFalse(Samples.read(find(name)).lessons().isEmpty());
  }

  @Test
  void chaptersLessonsAndParametersAreKept() throws IOException {
    Manifest manifest = Samples.read(find("ContentPackagingOneFilePerSCO_SCORM12"));
    assertEquals("Golf Explained - CP One File Per SCO", manifest.title());
    assertEquals(
        "com.scorm.golfsamples.contentpackaging.multioscosinglefile.12", manifest.identifier());
    assertEquals(18, manifest.lessons().size());
    assertEquals(new Heading(0, "Playing the Game", ""), manifest.contents().getFirst());
    assertEquals(
        "shared/assessmenttemplate.html?questions=Playing", manifest.lessons().get(5).launch());
  }

  @Test
  void conditionsOfLessonsAreKept() throws IOException {
    List<LessonPlan> lessons = Samples.read(find("PrerequisitesTest_SCORM12")).lessons();
    assertEquals("80", lessons.get(0).masteryScore());
    assertEquals("02:30:00", lessons.get(0).maxTime());
    assertEquals("custom_data_for_module2", lessons.get(1).dataFromLms());
    assertEquals("module1 AND module2", lessons.get(2).prerequisites());
    assertEquals("exit,message", lessons.get(2).timeLimitAction());
  }

  @Test
  void aManifestOneFolderDownIsRefusedWithAWayOut() throws IOException {
    for (String name : List.of("very_simple_scorm_in_directory", "invalid_scorm")) {
      Problem problem = faults(name).getFirst();
      assertEquals("imsmanifest.xml", problem.file());
      assertEquals(
          Sentence.of("learning.fault.below", "imsmanifest.xml", "very_simple_scorm/"),
          problem.sentence());
    }
  }

  @Test
  void brokenXmlIsRefusedWithItsLine() throws IOException {
    Problem problem = faults("MalformedXml_SCORM12").getFirst();
    assertEquals("imsmanifest.xml", problem.file());
    assertEquals(27, problem.line());
  }

  @Test
  void anOrganizationWithoutIdentifierIsRefused() throws IOException {
    Problem problem = faults("InvalidMissingOrgIdentifier_SCORM20043rdEdition").getFirst();
    assertEquals("organization/@identifier", problem.field());
    assertEquals(12, problem.line());
  }

  @Test
  void aPageThatIsMissingIsNamedAndWhatIsOnlyListedDoesNotStopThePackage() throws IOException {
    List<Problem> faults = faults("InvalidFileReferences_SCORM12");
    assertEquals(1, faults.size(), faults.toString());
    assertTrue(faults.toString().contains("content/nonexistent.html"), faults.toString());
  }

  @Test
  void aResourceThatIsNotThereIsNamedAtItsItem() throws IOException {
    Problem problem = faults("ItemWithNonExistentResourceId_SCORM12").getFirst();
    assertEquals(20, problem.line());
    assertEquals(
        Sentence.of("learning.fault.resource", "non_existent_resource"), problem.sentence());
  }

  @Test
  void aMissingAddressIsNamedAtItsResource() throws IOException {
    Problem problem = faults("MissingLaunchUrl_SCORM12").getFirst();
    assertEquals(30, problem.line());
    assertEquals("resource[resource_1]/@href", problem.field());
  }

  @Test
  void aMissingTitleIsNamed() throws IOException {
    assertTrue(
        faults("MissingRequiredFields_SCORM12").stream()
            .anyMatch(p -> p.field().equals("organization/title") && p.line() == 18));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MinimalValid_SCORM20043rdEdition",
        "AdlAttributes_SCORM20043rdEdition",
        "ComplexNestedOrganization_SCORM12",
        "ContentPackagingNoSchemaVersion_SCORM20042ndEdition"
      })
  void manifestsWithoutTheirFilesAreRefusedForThese(String name) throws IOException {
    List<Problem> problems = faults(name);
    assertTrue(
        problems.stream()
            .filter(p -> !p.field().isEmpty())
            .allMatch(p -> p.sentence().key().equals("learning.fault.absent")),
        name + problems);
  }

  @Test
  void anotherKindOfPackageIsRecognised() throws IOException {
    assertEquals(
        "learning.fault.cmi5", faults("single_au_basic_responsive").getFirst().sentence().key());
  }
}
