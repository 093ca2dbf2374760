package org.vidimus.courses.scorm;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.vidimus.courses.source.Course;
import org.vidimus.courses.source.Lesson;
import org.vidimus.courses.source.Text;

/** {@code imsmanifest.xml} of SCORM 1.2: one item and one SCO for each lesson, LOM beside them. */
public final class Manifest {
  private final Course course;
  private final Collection<String> files;

  /**
   * @param files every file of the package but the manifest
   */
  public Manifest(Course course, Collection<String> files) {
    this.course = course;
    this.files = files.stream().sorted().toList();
  }

  public String xml() {
    return Text.fill(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <manifest identifier="%s" version="%s"
            xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
            xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
          <metadata>
            <schema>ADL SCORM</schema>
            <schemaversion>1.2</schemaversion>
        %s  </metadata>
          <organizations default="course">
            <organization identifier="course">
              <title>%s</title>
        %s    </organization>
          </organizations>
          <resources>
        %s%s  </resources>
        </manifest>
        """,
        Inline.escape(course.identifier()),
        Inline.escape(course.version()),
        lom(course.titles()::get, course.descriptions(), "", minutes(), 4),
        Inline.escape(Course.in(course.titles(), course.languages().getFirst())),
        course.lessons().stream().map(this::item).collect(Collectors.joining()),
        course.lessons().stream().map(this::resource).collect(Collectors.joining()),
        shared());
  }

  private int minutes() {
    return course.lessons().stream().mapToInt(Lesson::minutes).sum();
  }

  private String item(Lesson lesson) {
    String keywords =
        lesson.keywords().stream()
            .map(slug ->
                "    <keyword><langstring xml:lang=\"x-none\">vidimus:"
                    + slug
                    + "</langstring></keyword>\n")
            .collect(Collectors.joining());
    return Text.fill(
        """
              <item identifier="%s" identifierref="sco-%s">
                <title>%s</title>
                <metadata>
                  <schema>ADL SCORM</schema>
                  <schemaversion>1.2</schemaversion>
        %s        </metadata>
                <adlcp:masteryscore>%d</adlcp:masteryscore>
              </item>
        """,
        lesson.id(),
        lesson.id(),
        Inline.escape(lesson.text(course.languages().getFirst()).title()),
        lom(language -> lesson.text(language).title(), Map.of(), keywords, lesson.minutes(), 10),
        course.mastery());
  }

  private String lom(
      Function<String, String> title,
      Map<String, String> description,
      String keywords,
      int minutes,
      int depth) {
    String described =
        description.isEmpty() ? "" : "    " + texts("description", description::get) + "\n";
    return Text.fill(
            """
            <lom xmlns="http://www.imsglobal.org/xsd/imsmd_rootv1p2p1">
              <general>
                %s
            %s%s%s  </general>
              <educational>
                <typicallearningtime><datetime>PT%dM</datetime></typicallearningtime>
              </educational>
            </lom>
            """,
            texts("title", title),
            course.languages().stream()
                .map(language -> "    <language>" + language + "</language>\n")
                .collect(Collectors.joining()),
            described,
            keywords,
            minutes)
        .indent(depth);
  }

  private String texts(String tag, Function<String, String> text) {
    return course.languages().stream()
        .map(language ->
            Text.fill(
                "<langstring xml:lang=\"%s\">%s</langstring>",
                language, Inline.escape(text.apply(language))))
        .collect(Collectors.joining("", "<" + tag + ">", "</" + tag + ">"));
  }

  private String resource(Lesson lesson) {
    return Text.fill(
        """
            <resource identifier="sco-%s" type="webcontent" adlcp:scormtype="sco" href="%s/index.html">
        %s      <dependency identifierref="frame"/>
            </resource>
        """,
        lesson.id(), lesson.id(), list(lesson.id() + "/"));
  }

  private String shared() {
    return Text.fill(
        """
            <resource identifier="frame" type="webcontent" adlcp:scormtype="asset">
        %s    </resource>
            <resource identifier="fact-sheet" type="webcontent" adlcp:scormtype="asset" href="fact-sheet.html">
              <file href="fact-sheet.html"/>
              <dependency identifierref="frame"/>
            </resource>
        """,
        list("runtime/"));
  }

  private String list(String folder) {
    return files.stream()
        .filter(file -> file.startsWith(folder))
        .map(file -> "      <file href=\"" + file + "\"/>\n")
        .collect(Collectors.joining());
  }
}
