package org.vidimus.courses.source;

import java.util.List;
import java.util.Map;

/**
 * A course as its folder states it.
 *
 * @param id name of the folder and of the package
 * @param identifier of the manifest; uploading it again makes a new version of the same course
 * @param languages first the one that manifest titles are written in
 * @param words the labels of the lesson's frame, by language and key
 */
public record Course(
    String id,
    String identifier,
    String version,
    List<String> languages,
    Map<String, String> titles,
    Map<String, String> descriptions,
    int mastery,
    List<Lesson> lessons,
    Map<String, LessonText> factSheet,
    Map<String, Map<String, String>> words) {
  public Course {
    languages = List.copyOf(languages);
    titles = Map.copyOf(titles);
    descriptions = Map.copyOf(descriptions);
    lessons = List.copyOf(lessons);
    factSheet = Map.copyOf(factSheet);
    words = Map.copyOf(words);
  }

  public String word(String language, String key) {
    String word = words.getOrDefault(language, Map.of()).get(key);
    if (word == null) {
      throw new CourseFault("words/" + language + ".json: no " + key);
    }
    return word;
  }

  public static String in(Map<String, String> texts, String language) {
    String text = texts.get(language);
    if (text == null) {
      throw new CourseFault("course.json: a text is missing in " + language);
    }
    return text;
  }
}
