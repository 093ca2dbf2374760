package org.vidimus.courses.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a course's folder; what does not fit together is a {@link CourseFault}. */
public final class CourseReader {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Path sources;
  private final Path folder;

  private CourseReader(Path sources, Path folder) {
    this.sources = sources;
    this.folder = folder;
  }

  /**
   * @param sources the folder that holds {@code words} and the courses
   */
  public static Course read(Path sources, String course) {
    Course read = new CourseReader(sources, sources.resolve(course)).course();
    CourseCheck.check(read);
    return read;
  }

  private Course course() {
    JsonNode json = json(folder.resolve("course.json"));
    List<String> languages = strings(json.path("languages"));
    List<Lesson> lessons = new ArrayList<>();
    for (String lesson : strings(json.path("lessons"))) {
      lessons.add(lesson(lesson, languages));
    }
    return new Course(
        folder.getFileName().toString(),
        json.path("identifier").asText(),
        json.path("version").asText(),
        languages,
        texts(json.path("title")),
        texts(json.path("description")),
        json.path("mastery").asInt(),
        lessons,
        words(folder.resolve("fact-sheet"), languages),
        labels(languages));
  }

  private Lesson lesson(String id, List<String> languages) {
    Path place = folder.resolve(id);
    JsonNode json = json(place.resolve("lesson.json"));
    Map<String, PictureRequest> pictures = new LinkedHashMap<>();
    json.path("pictures")
        .properties()
        .forEach(entry -> pictures.put(entry.getKey(), Requests.picture(entry.getValue())));
    Map<String, Exercise> questions = new LinkedHashMap<>();
    json.path("questions")
        .properties()
        .forEach(entry -> questions.put(entry.getKey(), Requests.exercise(entry.getValue())));
    return new Lesson(
        id,
        json.path("minutes").asInt(),
        strings(json.path("keywords")),
        pictures,
        questions,
        words(place, languages));
  }

  private Map<String, LessonText> words(Path place, List<String> languages) {
    Map<String, LessonText> texts = new LinkedHashMap<>();
    for (String language : languages) {
      Path file = place.resolve(language + ".md");
      texts.put(language, TextReader.read(sources.relativize(file).toString(), text(file)));
    }
    return texts;
  }

  private Map<String, Map<String, String>> labels(List<String> languages) {
    Map<String, Map<String, String>> labels = new LinkedHashMap<>();
    for (String language : languages) {
      labels.put(language, texts(json(sources.resolve("words").resolve(language + ".json"))));
    }
    return labels;
  }

  private JsonNode json(Path file) {
    try {
      return JSON.readTree(text(file));
    } catch (JsonProcessingException e) {
      throw new CourseFault(
          sources.relativize(file)
              + ":"
              + e.getLocation().getLineNr()
              + ": "
              + e.getOriginalMessage(),
          e);
    }
  }

  private String text(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new CourseFault(sources.relativize(file) + ": no such file");
    }
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> texts(JsonNode json) {
    Map<String, String> texts = new LinkedHashMap<>();
    json.properties().forEach(entry -> texts.put(entry.getKey(), entry.getValue().asText()));
    return texts;
  }

  static List<String> strings(JsonNode json) {
    List<String> strings = new ArrayList<>();
    json.forEach(item -> strings.add(item.asText()));
    return strings;
  }
}
