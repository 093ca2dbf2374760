package org.vidimus.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vidimus.common.Text;
import org.vidimus.common.Texts;

/**
 * The titles that the metadata of a course or lesson gives it, one a language: {@code langstring}
 * with {@code xml:lang} in SCORM 1.2, {@code string} with {@code language} in SCORM 2004. What
 * names no language is left to the organization's own title.
 */
final class LomTitles {
  private static final int TITLE = 300;

  private LomTitles() {}

  /** The titles beside an element; none where its metadata has none. */
  static Texts of(Markup element) {
    Optional<Markup> title = element.path("metadata", "lom", "general", "title");
    List<Text> all = new ArrayList<>();
    title.stream()
        .flatMap(t -> t.children().stream())
        .forEach(s -> {
          String lang = lang(s);
          String text = s.text();
          boolean fresh = all.stream().noneMatch(t -> t.lang().equals(lang));
          if (!lang.isEmpty() && !text.isEmpty() && text.length() <= TITLE && fresh) {
            all.add(new Text(lang, text));
          }
        });
    return new Texts(all);
  }

  /** The language without its region; empty for none ({@code x-none}). */
  private static String lang(Markup string) {
    String tag = string.attribute("lang");
    String language = (tag.isEmpty() ? string.attribute("language") : tag).split("-", 2)[0];
    return language.matches("[a-z]{2,3}") ? language : "";
  }
}
