package org.vidimus.courses;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.vidimus.courses.pack.Picture;
import org.vidimus.courses.pack.PictureCutter;
import org.vidimus.courses.scorm.FactSheetHtml;
import org.vidimus.courses.scorm.LessonHtml;
import org.vidimus.courses.scorm.Manifest;
import org.vidimus.courses.source.Block;
import org.vidimus.courses.source.Course;
import org.vidimus.courses.source.CourseFault;
import org.vidimus.courses.source.Lesson;
import org.vidimus.courses.source.PictureRequest;
import org.vidimus.courses.source.PlaceRequest;
import org.vidimus.courses.source.Text;

/** Gathers the files of one package. */
final class CoursePackage {
  /** Weights that lessons use, and the licence they are under, by their names in the builder. */
  private static final Map<String, String> FACES =
      Map.of(
          "ibm-plex-sans-latin-400-normal.woff2", "plex-sans-400.woff2",
          "ibm-plex-sans-latin-500-normal.woff2", "plex-sans-500.woff2",
          "ibm-plex-sans-latin-600-normal.woff2", "plex-sans-600.woff2",
          "ibm-plex-mono-latin-400-normal.woff2", "plex-mono-400.woff2",
          "LICENSE", "OFL.txt");

  private final Course course;
  private final PictureCutter cutter;
  private final Map<String, byte[]> files = new TreeMap<>();

  CoursePackage(Course course, PictureCutter cutter) {
    this.course = course;
    this.cutter = cutter;
  }

  /**
   * @param runtime the folder of the lessons' style and script
   */
  Map<String, byte[]> files(Path runtime) throws IOException {
    runtime(runtime);
    typeFaces();
    course.lessons().forEach(this::lesson);
    put("fact-sheet.html", new FactSheetHtml(course).html());
    put("imsmanifest.xml", new Manifest(course, files.keySet()).xml());
    return files;
  }

  private void runtime(Path folder) throws IOException {
    try (Stream<Path> list = Files.list(folder)) {
      for (Path file : list.filter(Files::isRegularFile).toList()) {
        files.put("runtime/" + file.getFileName(), Files.readAllBytes(file));
      }
    }
    try {
      String words = JsonMapper.builder().build().writeValueAsString(new TreeMap<>(course.words()));
      put("runtime/words.js", "export const words = " + words + ";\n");
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The faces of the portal's pages, so that the package looks alike in every player. */
  private void typeFaces() throws IOException {
    for (Map.Entry<String, String> face : FACES.entrySet()) {
      try (InputStream in = CoursePackage.class.getResourceAsStream("/fonts/" + face.getKey())) {
        if (in == null) {
          throw new CourseFault(face.getKey() + " is not in the builder: build it with Maven");
        }
        files.put("runtime/fonts/" + face.getValue(), in.readAllBytes());
      }
    }
  }

  private void lesson(Lesson lesson) {
    Map<String, Map<String, PlaceRequest>> spots = spots(lesson);
    Map<String, Picture> pictures = new HashMap<>();
    Map<String, String> names = new LinkedHashMap<>();
    List<String> inOrder = lesson.text(course.languages().getFirst()).pictures().toList();
    Map<PictureRequest, String> written = new HashMap<>();
    for (String name : inOrder) {
      Picture picture = cut(lesson, name, spots.getOrDefault(name, Map.of()));
      pictures.put(name, picture);
      names.put(
          name,
          written.computeIfAbsent(
              lesson.picture(name), _ -> Text.fill("%02d.jpg", written.size() + 1)));
      files.put(lesson.id() + "/pictures/" + names.get(name), picture.jpeg());
    }
    put(lesson.id() + "/index.html", new LessonHtml(course).html(lesson, pictures, names));
  }

  /** By picture, the places that questions ask for on it. */
  private Map<String, Map<String, PlaceRequest>> spots(Lesson lesson) {
    Map<String, Map<String, PlaceRequest>> spots = new HashMap<>();
    lesson
        .text(course.languages().getFirst())
        .questions()
        .filter(question -> !lesson.exercise(question.key()).spots().isEmpty())
        .forEach(question ->
            lesson
                .exercise(question.key())
                .spots()
                .forEach((answer, place) -> add(spots, question, answer, place)));
    return spots;
  }

  private static void add(
      Map<String, Map<String, PlaceRequest>> spots,
      Block.Question question,
      String answer,
      PlaceRequest place) {
    spots
        .computeIfAbsent(question.shots().getFirst().picture(), _ -> new LinkedHashMap<>())
        .put(question.key() + "/" + answer, place);
  }

  private Picture cut(Lesson lesson, String name, Map<String, PlaceRequest> spots) {
    try {
      return cutter.cut(lesson.picture(name), spots);
    } catch (CourseFault fault) {
      throw new CourseFault(lesson.id() + ": picture " + name + ": " + fault.getMessage(), fault);
    }
  }

  private void put(String name, String text) {
    files.put(name, text.getBytes(StandardCharsets.UTF_8));
  }
}
