package org.vidimus.glossary;

import java.util.List;
import org.vidimus.common.Text;
import org.vidimus.common.Texts;

/**
 * A word of the field and what it means.
 *
 * @param slug its address; the same as in the vocabulary
 * @param of the vocabulary it belongs to: {@code feature fraudMethod fraudClass light}
 * @param lights in which light it is seen, the first is the best; empty where it is none of light's
 * @param level inspection level at which it is looked for; 0 where that says nothing
 * @param texts one to three sentences on it
 * @param also what else it is called, and how it is typed by those who only see it
 * @param see slugs of terms near to it
 */
public record Term(
    String slug,
    String of,
    List<String> lights,
    int level,
    Texts texts,
    List<Text> also,
    List<String> see) {
  public Term {
    lights = List.copyOf(lights);
    also = List.copyOf(also);
    see = List.copyOf(see);
  }

  /** The bundle key of its title. */
  public String words() {
    return of + "." + slug;
  }
}
