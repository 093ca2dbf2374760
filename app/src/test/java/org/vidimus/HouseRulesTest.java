package org.vidimus;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vidimus.common.Allowed;

/** The house keeps its rules; {@link PlantedOffencesTest} shows that each can fail. */
class HouseRulesTest {
  private static final HouseRules RULES =
      new HouseRules(
          new ClassFileImporter()
              .withImportOption(new ImportOption.DoNotIncludeTests())
              .withImportOption(new ImportOption.DoNotIncludeJars())
              .importPackages("org.vidimus")
              .that(not(annotatedWith(Allowed.class))),
          "org.vidimus");

  @Test
  void rule1_featuresOnlyLookDown() {
    RULES.rule1_featuresOnlyLookDown();
  }

  @Test
  void rule1_everyFeatureStandsOnTheStaircase() {
    RULES.rule1_everyFeatureStandsOnTheStaircase();
  }

  @Test
  void rule2_nobodyEntersAnotherFeaturesWeb() {
    RULES.rule2_nobodyEntersAnotherFeaturesWeb();
  }

  @Test
  void rule3_anActionIsOneIntentionAndCarriesAct() {
    RULES.rule3_anActionIsOneIntentionAndCarriesAct();
  }

  @Test
  void rule4_nobodyBelowUsesWeb() {
    RULES.rule4_nobodyBelowUsesWeb();
  }

  @Test
  void rule4_rootUsesNoAction() {
    RULES.rule4_rootUsesNoAction();
  }

  @Test
  void rule4_rootAndActionKnowNoFacesAndNoRest() {
    RULES.rule4_rootAndActionKnowNoFacesAndNoRest();
  }

  @Test
  void rule5_entityManagersLiveInRepositories() {
    RULES.rule5_entityManagersLiveInRepositories();
  }

  @Test
  void rule5_luceneStaysInSearch() {
    RULES.rule5_luceneStaysInSearch();
  }

  @Test
  void rule5_picturesStayInImaging() {
    RULES.rule5_picturesStayInImaging();
  }

  @Test
  void rule5_wordsOfScormStayInLearning() {
    RULES.rule5_wordsOfScormStayInLearning();
  }

  @Test
  void rule6_everyPackageTellsItsPromiseAndIsNullMarked() {
    RULES.rule6_everyPackageTellsItsPromiseAndIsNullMarked();
  }

  @Test
  void rule6_injectionIsByConstructor() {
    RULES.rule6_injectionIsByConstructor();
  }

  @Test
  void rule6_beansAreNoEjbs() {
    RULES.rule6_beansAreNoEjbs();
  }

  @Test
  void rule7_namesSayWhatAThingIs() {
    RULES.rule7_namesSayWhatAThingIs();
  }

  @Test
  void dispensationsAreFew() {
    List<JavaClass> allowed =
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.vidimus")
                .that(annotatedWith(Allowed.class))
                .stream()
                .toList();
    allowed.forEach(c ->
        System.out.println(
            "@Allowed " + c.getName() + ": " + c.getAnnotationOfType(Allowed.class).value()));
    assertTrue(allowed.size() <= 10, "More than ten dispensations: a rule or a design is wrong");
  }

  @Test
  void theTailIsRead() throws IOException {
    Path main = Path.of("src/main");
    print("Longest Java files", main.resolve("java"), ".java");
    print("Longest views", main.resolve("webapp"), ".xhtml");
    assertTrue(Files.isDirectory(main));
  }

  private static void print(String title, Path folder, String ending) throws IOException {
    System.out.println(title);
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .filter(f -> f.toString().endsWith(ending))
          .sorted(Comparator.comparingLong(HouseRulesTest::lines).reversed())
          .limit(10)
          .forEach(f -> System.out.printf("%5d %s%n", lines(f), folder.relativize(f)));
    }
  }

  private static long lines(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.count();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
