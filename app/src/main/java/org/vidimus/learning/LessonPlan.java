package org.vidimus.learning;

import java.util.List;

/**
 * A lesson as its manifest describes it. Absent words are empty.
 *
 * @param identifier of the manifest's item
 * @param launch address inside the package, with parameters
 * @param kind what runs in it
 * @param visible whether the contents list it
 * @param teaches slugs of features and fraud methods, from {@code vidimus:…} keywords
 * @param masteryScore 0–100 by SCORM 1.2, 0–1 by SCORM 2004; empty where none
 * @param prerequisites AICC script of SCORM 1.2
 * @param maxTime as the manifest writes it
 * @param timeLimitAction as the manifest writes it
 * @param dataFromLms handed to the lesson as launch data
 * @param completionThreshold SCORM 2004 progress that completes it; empty where none
 * @param completionByContent whether a SCORM 2004 lesson that does not say it is completed is not
 */
public record LessonPlan(
    String identifier,
    String title,
    String launch,
    Kind kind,
    boolean visible,
    List<String> teaches,
    String masteryScore,
    String prerequisites,
    String maxTime,
    String timeLimitAction,
    String dataFromLms,
    String completionThreshold,
    boolean completionByContent) {

  /** What runs in a lesson. */
  public enum Kind {
    /** Speaks to the runtime. */
    SCO,
    /** Never does: seen is completed. */
    ASSET,
    /** Does not say: an asset until it speaks. */
    UNSAID
  }

  public LessonPlan {
    teaches = List.copyOf(teaches);
  }
}
