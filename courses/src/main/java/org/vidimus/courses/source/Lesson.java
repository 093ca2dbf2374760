package org.vidimus.courses.source;

import java.util.List;
import java.util.Map;

/** One lesson, which becomes one SCO. */
public record Lesson(
    String id,
    int minutes,
    List<String> keywords,
    Map<String, PictureRequest> pictures,
    Map<String, Exercise> questions,
    Map<String, LessonText> texts) {
  public Lesson {
    keywords = List.copyOf(keywords);
    pictures = Map.copyOf(pictures);
    questions = Map.copyOf(questions);
    texts = Map.copyOf(texts);
  }

  public LessonText text(String language) {
    LessonText text = texts.get(language);
    if (text == null) {
      throw new CourseFault(id + ": no text in " + language);
    }
    return text;
  }

  public PictureRequest picture(String name) {
    PictureRequest picture = pictures.get(name);
    if (picture == null) {
      throw new CourseFault(id + ": picture " + name + " is not in lesson.json");
    }
    return picture;
  }

  public Exercise exercise(String question) {
    Exercise exercise = questions.get(question);
    if (exercise == null) {
      throw new CourseFault(id + ": question " + question + " is not in lesson.json");
    }
    return exercise;
  }
}
