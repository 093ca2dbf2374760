package org.vidimus;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.vidimus.gate.Act;

/**
 * The rules of the house, each with a message that a newcomer understands. They hold for any tree
 * of features below one package, so that they can be tried on planted offences as well.
 */
final class HouseRules {
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

  private static final DescribedPredicate<JavaClass> IN_WEB = resideInAPackage("..web..");
  private static final DescribedPredicate<JavaClass> IN_ACTION = resideInAPackage("..action..");

  private final JavaClasses house;
  private final String base;

  /** Rules over the classes of features that stand below the package {@code base}. */
  HouseRules(JavaClasses house, String base) {
    this.house = house;
    this.base = base;
  }

  void rule1_featuresOnlyLookDown() {
    check(
        classes()
            .should(onlyLookDown())
            .because("a feature may use the features below it on the staircase " + STAIRCASE));
  }

  void rule1_everyFeatureStandsOnTheStaircase() {
    Set<String> features = house.stream().map(this::feature).collect(Collectors.toSet());
    assertEquals(
        Set.of(),
        features.stream().filter(f -> !STAIRCASE.contains(f)).collect(Collectors.toSet()),
        "These packages are on no step of the staircase: decide where they stand");
  }

  void rule2_nobodyEntersAnotherFeaturesWeb() {
    check(
        classes()
            .should(keepOutOfForeignWeb())
            .because("the web room is the feature's own window; use its actions and nouns"));
  }

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

  void rule4_nobodyBelowUsesWeb() {
    check(
        noClasses()
            .that(not(IN_WEB))
            .should()
            .dependOnClassesThat(IN_WEB)
            .because("rooms depend one way: web, action, root"));
  }

  void rule4_rootUsesNoAction() {
    check(
        noClasses()
            .that(not(IN_WEB).and(not(IN_ACTION)).and(not(resideInAnyPackage(base + ".demo.."))))
            .should()
            .dependOnClassesThat(IN_ACTION)
            .because("rooms depend one way: web, action, root"));
  }

  void rule4_rootAndActionKnowNoFacesAndNoRest() {
    check(
        noClasses()
            .that(not(IN_WEB))
            .should()
            .dependOnClassesThat(resideInAnyPackage("jakarta.faces..", "jakarta.ws.rs.."))
            .because("only windows know pages and resources"));
  }

  void rule5_entityManagersLiveInRepositories() {
    check(
        noClasses()
            .that(IN_WEB.or(IN_ACTION))
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class)
            .because("rows are read and written by the repositories of root rooms"));
  }

  void rule5_luceneStaysInSearch() {
    check(
        noClasses()
            .that(not(resideInAPackage(base + ".search..")))
            .should()
            .dependOnClassesThat(resideInAPackage("org.apache.lucene.."))
            .because("search can be rebuilt or replaced only while nobody else knows Lucene"));
  }

  void rule5_picturesStayInImaging() {
    check(
        noClasses()
            .that(not(resideInAPackage(base + ".imaging..")))
            .should()
            .dependOnClassesThat(
                resideInAnyPackage("javax.imageio..", "java.awt..", "it.geosolutions.."))
            .because("pictures are read and written in one place, where they are bounded"));
  }

  void rule5_wordsOfScormStayInLearning() {
    check(
        noClasses()
            .that(not(resideInAPackage(base + ".learning..")))
            .should()
            .haveSimpleNameContaining("Scorm")
            .orShould()
            .haveSimpleNameStartingWith("Cmi")
            .because("SCORM's words are spoken only in learning"));
  }

  void rule6_everyPackageTellsItsPromiseAndIsNullMarked() {
    Set<String> silent =
        house.stream()
            .map(JavaClass::getPackage)
            .distinct()
            .filter(p -> !p.isAnnotatedWith(NullMarked.class))
            .map(p -> p.getName())
            .collect(Collectors.toSet());
    assertEquals(
        Set.of(), silent, "Each package has a package-info with a sentence and @NullMarked");
  }

  void rule6_injectionIsByConstructor() {
    fields()
        .should()
        .notBeAnnotatedWith(Inject.class)
        .because("what a class needs is seen in its constructor")
        .check(house);
  }

  void rule6_beansAreNoEjbs() {
    check(
        noClasses()
            .should()
            .beAnnotatedWith(Stateless.class)
            .because("actions are @ApplicationScoped with @Transactional"));
  }

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

  private void check(ArchRule rule) {
    rule.allowEmptyShould(true).check(house);
  }

  private String feature(JavaClass c) {
    String inside = c.getPackageName().substring(base.length());
    return inside.isEmpty() ? "" : inside.split("\\.", -1)[1];
  }

  private boolean isOurs(JavaClass c) {
    return c.getPackageName().startsWith(base + ".")
        && !c.getPackageName().startsWith(base + ".content");
  }

  private ArchCondition<JavaClass> onlyLookDown() {
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

  private ArchCondition<JavaClass> keepOutOfForeignWeb() {
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
