package org.vidimus.learning;

import java.util.List;

/**
 * What a package says of itself, read and found sound.
 *
 * @param identifier the package's own name: the same one again is a new version of the same course
 * @param version as its maker writes it; empty where it does not
 * @param edition as the manifest writes it, for people
 * @param contents chapters and lessons in order
 * @param remarks what is odd and does not stop it
 */
public record Manifest(
    String identifier,
    String version,
    Standard standard,
    String edition,
    String title,
    List<Heading> contents,
    List<LessonPlan> lessons,
    List<Remark> remarks) {
  public Manifest {
    contents = List.copyOf(contents);
    lessons = List.copyOf(lessons);
    remarks = List.copyOf(remarks);
  }
}
