package org.vidimus.learning;

import java.util.List;
import java.util.Map;
import org.vidimus.common.Texts;

/**
 * What a package says of itself, read and found sound.
 *
 * @param identifier the package's own name: the same one again is a new version of the same course
 * @param version as its maker writes it; empty where it does not
 * @param edition as the manifest writes it, for people
 * @param titles the course's title in the languages its metadata gives it
 * @param lessonTitles the same of lessons, by item identifier
 * @param contents chapters and lessons in order
 * @param remarks what is odd and does not stop it
 */
public record Manifest(
    String identifier,
    String version,
    Standard standard,
    String edition,
    String title,
    Texts titles,
    Map<String, Texts> lessonTitles,
    List<Heading> contents,
    List<LessonPlan> lessons,
    List<Remark> remarks) {
  public Manifest {
    lessonTitles = Map.copyOf(lessonTitles);
    contents = List.copyOf(contents);
    lessons = List.copyOf(lessons);
    remarks = List.copyOf(remarks);
  }
}
