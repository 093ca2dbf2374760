package org.vidimus.learning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vidimus.common.Texts;

/**
 * What a package's metadata tells before anybody begins. What it does not tell is empty.
 *
 * @param audience for whom it is
 * @param aims what one can do afterwards
 * @param needs what one needs beforehand
 * @param languages ISO 639 tags
 * @param minutes how long it takes, as its makers think; 0 where they do not say
 * @param lessonMinutes the same of lessons that say so, by item identifier
 */
public record FactSheet(
    Texts description,
    Texts audience,
    List<Texts> aims,
    List<Texts> needs,
    List<String> languages,
    int minutes,
    Map<String, Integer> lessonMinutes) {
  public static final FactSheet NONE =
      new FactSheet(Texts.NONE, Texts.NONE, List.of(), List.of(), List.of(), 0, Map.of());

  public FactSheet {
    aims = List.copyOf(aims);
    needs = List.copyOf(needs);
    languages = List.copyOf(languages);
    lessonMinutes = Map.copyOf(lessonMinutes);
  }

  /** As a manifest has it. */
  static FactSheet of(Markup manifest) {
    Lom course = Lom.beside(manifest);
    Map<String, Integer> lessons = new HashMap<>();
    manifest
        .tree()
        .filter(m -> m.is("item"))
        .forEach(item ->
            lessons.merge(item.attribute("identifier"), Lom.beside(item).minutes(), Integer::sum));
    lessons.values().removeIf(minutes -> minutes == 0);
    return new FactSheet(
        course.description(),
        course.use(),
        course.objectives(),
        course.prerequisites(),
        course.languages(),
        course.minutes(),
        lessons);
  }
}
