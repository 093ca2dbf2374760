package org.vidimus.learning;

import java.util.UUID;
import org.vidimus.common.Texts;

/**
 * A lesson as others show it.
 *
 * @param lesson the manifest's item identifier
 * @param place its place in the course, from 0
 */
public record LessonRow(
    UUID course, String lesson, String title, Texts titles, String courseTitle, int place) {

  /** The title in a language; as the package writes it where there is none. */
  public String titleIn(String lang) {
    return titles.find(lang).orElse(title);
  }
}
