package org.vidimus;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.vidimus.common.Allowed;
import org.vidimus.gate.Act;

/** The rules of the house, each with a message that a newcomer understands. */
class HouseRulesTest {
  /** The staircase, low to high. A feature enters on the day it has code. */
  private static final List<String> STAIRCASE =
      List.of(
          "common",
          "gate",
          "outbox",
          "audit",
          "access",
          "imaging",
          "glossary",
          "search",
          "document",
          "alert",
          "learning",
          "desk",
          "demo");

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .withImportOption(new ImportOption.DoNotIncludeJars())
          .importPackages("org.vidimus")
          .that(not(annotatedWith(Allowed.class)));

  private static final DescribedPredicate<JavaClass> IN_WEB = resideInAPackage("..web..");
  private static final DescribedPredicate<JavaClass> IN_ACTION = resideInAPackage("..action..");

  @Test
  void rule1_featuresOnlyLookDown() {
    check(
        classes()
            .should(onlyLookDown())
            .because("a feature may use the features below it on the staircase " + STAIRCASE));
  }

  @Test
  void rule1_everyFeatureStandsOnTheStaircase() {
    Set<String> features = HOUSE.stream().map(HouseRulesTest::feature).collect(Collectors.toSet());
    assertEquals(
        Set.of(),
        features.stream().filter(f -> !STAIRCASE.contains(f)).collect(Collectors.toSet()),
        "These packages are on no step of the staircase: decide where they stand");
  }

  @Test
  void rule2_nobodyEntersAnotherFeaturesWeb() {
    check(
        classes()
            .should(keepOutOfForeignWeb())
            .because("the web room is the feature's own window; use its actions and nouns"));
  }

  @Test
  void rule3_anActionIsOneIntentionAndCarriesAct() {
    check(
        classes()
            .that(IN_ACTION)
            .and()
            .areNotRecords()
            .and()
            .areNotInterfaces()
            .and()
            .areNotEnums()
            .and()
            .areTopLevelClasses()
            .and()
            .doNotHaveSimpleName("package-info")
            .should(haveOneActedMethod())
            .because(
                "one class, one public method, @Act: then permission and record are never forgotten"));
  }

  @Test
  void rule4_webUsesActionUsesRoot() {
    check(
        noClasses()
            .that(not(IN_WEB))
            .should()
            .dependOnClassesThat(IN_WEB)
            .because("rooms depend one way: web, action, root"));
    check(
        noClasses()
            .that(
                not(IN_WEB).and(not(IN_ACTION)).and(not(resideInAnyPackage("org.vidimus.demo.."))))
            .should()
            .dependOnClassesThat(IN_ACTION)
            .because("rooms depend one way: web, action, root"));
  }

  @Test
  void rule4_rootAndActionKnowNoFacesAndNoRest() {
    check(
        noClasses()
            .that(not(IN_WEB))
            .should()
            .dependOnClassesThat(resideInAnyPackage("jakarta.faces..", "jakarta.ws.rs.."))
            .because("only windows know pages and resources"));
  }

  @Test
  void rule5_entityManagersLiveInRepositories() {
    check(
        noClasses()
            .that(IN_WEB.or(IN_ACTION))
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class)
            .because("rows are read and written by the repositories of root rooms"));
  }

  @Test
  void rule5_librariesStayWhereTheyBelong() {
    check(
        noClasses()
            .that(not(resideInAPackage("org.vidimus.search..")))
            .should()
            .dependOnClassesThat(resideInAPackage("org.apache.lucene.."))
            .because("search can be rebuilt or replaced only while nobody else knows Lucene"));
    check(
        noClasses()
            .that(not(resideInAPackage("org.vidimus.imaging..")))
            .should()
            .dependOnClassesThat(
                resideInAnyPackage("javax.imageio..", "java.awt..", "it.geosolutions.."))
            .because("pictures are read and written in one place, where they are bounded"));
    check(
        noClasses()
            .that(not(resideInAPackage("org.vidimus.learning..")))
            .should()
            .haveSimpleNameContaining("Scorm")
            .orShould()
            .haveSimpleNameStartingWith("Cmi")
            .because("SCORM's words are spoken only in learning"));
  }

  @Test
  void rule6_everyPackageTellsItsPromiseAndIsNullMarked() {
    Set<String> silent =
        HOUSE.stream()
            .map(JavaClass::getPackage)
            .distinct()
            .filter(p -> !p.isAnnotatedWith(NullMarked.class))
            .map(p -> p.getName())
            .collect(Collectors.toSet());
    assertEquals(
        Set.of(), silent, "Each package has a package-info with a sentence and @NullMarked");
  }

  @Test
  void rule6_injectionIsByConstructor() {
    fields()
        .should()
        .notBeAnnotatedWith(Inject.class)
        .because("what a class needs is seen in its constructor")
        .check(HOUSE);
    check(
        noClasses()
            .should()
            .beAnnotatedWith(Stateless.class)
            .because("actions are @ApplicationScoped with @Transactional"));
  }

  @Test
  void rule7_namesSayWhatAThingIs() {
    check(
        noClasses()
            .should()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Wrapper")
            .orShould()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Bean")
            .orShould()
            .haveSimpleNameEndingWith("Service")
            .because("these words say nothing about the trade"));
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

  private static void check(ArchRule rule) {
    rule.allowEmptyShould(true).check(HOUSE);
  }

  private static String feature(JavaClass c) {
    String[] steps = c.getPackageName().split("\\.", -1);
    return steps.length > 2 ? steps[2] : "";
  }

  private static boolean isOurs(JavaClass c) {
    return c.getPackageName().startsWith("org.vidimus.")
        && !c.getPackageName().startsWith("org.vidimus.content");
  }

  private static ArchCondition<JavaClass> onlyLookDown() {
    return new ArchCondition<>("only look down the staircase") {
      @Override
      public void check(JavaClass from, ConditionEvents events) {
        for (Dependency d : from.getDirectDependenciesFromSelf()) {
          JavaClass to = d.getTargetClass();
          boolean up =
              isOurs(to) && STAIRCASE.indexOf(feature(to)) > STAIRCASE.indexOf(feature(from));
          if (up) {
            events.add(SimpleConditionEvent.violated(from, "looks up: " + d.getDescription()));
          }
        }
      }
    };
  }

  private static ArchCondition<JavaClass> keepOutOfForeignWeb() {
    return new ArchCondition<>("keep out of other features' web rooms") {
      @Override
      public void check(JavaClass from, ConditionEvents events) {
        for (Dependency d : from.getDirectDependenciesFromSelf()) {
          JavaClass to = d.getTargetClass();
          if (isOurs(to)
              && to.getPackageName().contains(".web")
              && !feature(to).equals(feature(from))) {
            events.add(SimpleConditionEvent.violated(from, "foreign web: " + d.getDescription()));
          }
        }
      }
    };
  }

  private static ArchCondition<JavaClass> haveOneActedMethod() {
    return new ArchCondition<>("have one public method, carrying @Act") {
      @Override
      public void check(JavaClass action, ConditionEvents events) {
        List<JavaMethod> open =
            action.getMethods().stream()
                .filter(m -> m.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(m -> !m.getModifiers().contains(JavaModifier.STATIC))
                .filter(m -> !m.getModifiers().contains(JavaModifier.SYNTHETIC))
                .toList();
        if (open.size() != 1) {
          events.add(
              SimpleConditionEvent.violated(
                  action, action.getName() + " has " + open.size() + " public methods, not one"));
        }
        open.stream()
            .filter(m -> !m.isAnnotatedWith(Act.class))
            .forEach(m ->
                events.add(SimpleConditionEvent.violated(m, m.getFullName() + " carries no @Act")));
      }
    };
  }
}
