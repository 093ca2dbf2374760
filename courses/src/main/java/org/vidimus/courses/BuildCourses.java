package org.vidimus.courses;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.vidimus.courses.pack.Packs;
import org.vidimus.courses.pack.PictureCutter;
import org.vidimus.courses.scorm.PackageZip;
import org.vidimus.courses.source.Course;
import org.vidimus.courses.source.CourseFault;
import org.vidimus.courses.source.CourseReader;
import org.vidimus.courses.source.PictureRequest;
import org.vidimus.courses.source.Text;

/**
 * {@code --packs DIR --out DIR [--from DIR]}: zips every course of the sources (by default the
 * folder {@code courses}) whose inputs changed. A fault is one line on the error stream and leaves
 * the package as it was.
 */
public final class BuildCourses {
  private static final Set<String> OPTIONS = Set.of("--packs", "--out", "--from");
  private static final String USAGE = "usage: --packs DIR --out DIR [--from DIR]";

  private final Path sources;
  private final Path packs;
  private final Path out;

  BuildCourses(Path sources, Path packs, Path out) {
    this.sources = sources;
    this.packs = packs;
    this.out = out;
  }

  public static void main(String[] args) throws IOException {
    try {
      Map<String, String> given = options(args);
      new BuildCourses(
              Path.of(given.getOrDefault("--from", "courses")),
              Path.of(required(given, "--packs")),
              Path.of(required(given, "--out")))
          .buildAll();
    } catch (CourseFault fault) {
      System.err.println(fault.getMessage());
      System.exit(1);
    }
  }

  void buildAll() throws IOException {
    List<String> courses = courses();
    if (courses.isEmpty()) {
      throw new CourseFault("no course in " + sources + ": name its folder with --from");
    }
    for (String course : courses) {
      System.out.println(build(course));
    }
  }

  private List<String> courses() throws IOException {
    if (!Files.isDirectory(sources)) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(sources)) {
      return folders
          .filter(folder -> Files.isRegularFile(folder.resolve("course.json")))
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .toList();
    }
  }

  /** Says what was done, in one line. */
  String build(String id) throws IOException {
    Course course = CourseReader.read(sources, id);
    Path zip = out.resolve(id + ".zip");
    try (Packs library = new Packs(packs)) {
      String inputs = inputs(course, library);
      if (PackageZip.isMadeFrom(zip, inputs)) {
        return zip.getFileName() + ": unchanged";
      }
      Map<String, byte[]> files =
          new CoursePackage(course, new PictureCutter(library)).files(sources.resolve("runtime"));
      PackageZip.write(zip, files, inputs);
      return Text.fill(
          "%s: %d lessons, %d files, %d KB",
          zip.getFileName(), course.lessons().size(), files.size(), Files.size(zip) / 1024);
    }
  }

  private String inputs(Course course, Packs library) {
    Inputs inputs =
        new Inputs()
            .files(sources.resolve(course.id()))
            .files(sources.resolve("runtime"))
            .files(sources.resolve("words"));
    course.lessons().stream()
        .flatMap(lesson -> lesson.pictures().values().stream())
        .map(PictureRequest::document)
        .distinct()
        .sorted()
        .forEach(code -> inputs.pack(library.file(code)));
    program().ifPresent(inputs::files);
    return inputs.hash();
  }

  /** The builder itself is an input: another builder may write another page. */
  private static Optional<Path> program() {
    CodeSource code = BuildCourses.class.getProtectionDomain().getCodeSource();
    if (code == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(Path.of(code.getLocation().toURI()));
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, String> options(String[] args) {
    Map<String, String> given = new HashMap<>();
    for (int i = 0; i < args.length; i += 2) {
      if (!OPTIONS.contains(args[i]) || i + 1 == args.length) {
        throw new CourseFault(USAGE);
      }
      given.put(args[i], args[i + 1]);
    }
    return given;
  }

  private static String required(Map<String, String> given, String option) {
    String value = given.get(option);
    if (value == null) {
      throw new CourseFault(USAGE);
    }
    return value;
  }
}
