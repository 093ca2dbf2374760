package org.vidimus;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule of the house fails where its offence is planted, and names the offender. */
class PlantedOffencesTest {
  private static final HouseRules RULES =
      new HouseRules(
          new ClassFileImporter().importPackages("org.vidimus.planted"), "org.vidimus.planted");

  @ParameterizedTest(name = "{0}")
  @MethodSource("offences")
  void theRuleNamesItsOffenders(String rule, Consumer<HouseRules> check, List<String> offenders) {
    AssertionError caught = assertThrows(AssertionError.class, () -> check.accept(RULES), rule);
    String message = String.valueOf(caught.getMessage());
    for (String offender : offenders) {
      assertTrue(message.contains(offender), rule + " does not name " + offender + ": " + message);
    }
  }

  static Stream<Arguments> offences() {
    return Stream.of(
        offence("looks up", HouseRules::rule1_featuresOnlyLookDown, "LooksUp"),
        offence("no step", HouseRules::rule1_everyFeatureStandsOnTheStaircase, "nowhere"),
        offence("foreign web", HouseRules::rule2_nobodyEntersAnotherFeaturesWeb, "ForeignWindow"),
        offence(
            "one act",
            HouseRules::rule3_anActionIsOneIntentionAndCarriesAct,
            "TwoIntentions has 2 public methods",
            "OneWithoutAct.act() carries no @Act"),
        offence("root uses web", HouseRules::rule4_nobodyBelowUsesWeb, "RootUsesWeb"),
        offence("root uses action", HouseRules::rule4_rootUsesNoAction, "RootUsesAction"),
        offence(
            "faces and rest",
            HouseRules::rule4_rootAndActionKnowNoFacesAndNoRest,
            "RootKnowsFaces",
            "RootKnowsRest"),
        offence("rows", HouseRules::rule5_entityManagersLiveInRepositories, "ReadsRows"),
        offence("lucene", HouseRules::rule5_luceneStaysInSearch, "KnowsLucene"),
        offence("pictures", HouseRules::rule5_picturesStayInImaging, "KnowsPictures"),
        offence("scorm", HouseRules::rule5_wordsOfScormStayInLearning, "ScormWord"),
        offence(
            "promise",
            HouseRules::rule6_everyPackageTellsItsPromiseAndIsNullMarked,
            "org.vidimus.planted.nowhere"),
        offence("injection", HouseRules::rule6_injectionIsByConstructor, "FieldInjection"),
        offence("ejb", HouseRules::rule6_beansAreNoEjbs, "StatelessThing"),
        offence(
            "names",
            HouseRules::rule7_namesSayWhatAThingIs,
            "ThingUtil>",
            "ThingUtils",
            "ThingHelper",
            "ThingManager",
            "ThingWrapper",
            "ThingImpl",
            "ThingBean",
            "ThingService"));
  }

  private static Arguments offence(String rule, Consumer<HouseRules> check, String... offenders) {
    return Arguments.of(rule, check, List.of(offenders));
  }
}
