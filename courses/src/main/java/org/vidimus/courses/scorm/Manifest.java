package org.vidimus.courses.scorm;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.vidimus.courses.source.Block;
import org.vidimus.courses.source.Course;
import org.vidimus.courses.source.CourseFault;
import org.vidimus.courses.source.Lesson;
import org.vidimus.courses.source.LessonText;
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
        courseLom(),
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
        lom(
            general(language -> lesson.text(language).title(), Map.of(), keywords),
            time(lesson.minutes()),
            "",
            10),
        course.mastery());
  }

  /**
   * What a portal shows before anybody begins: of the fact sheet, for whom the course is, what one
   * can do afterwards and what is needed beforehand.
   */
  private String courseLom() {
    String audience =
        "\n    "
            + texts(
                "description", language -> said(sheet(language, "for-whom"), language).getFirst());
    return lom(
        general(course.titles()::get, course.descriptions(), ""),
        time(minutes()) + audience,
        purposes("aims", "Educational Objective") + purposes("needs", "Prerequisite"),
        4);
  }

  /** One classification for each sentence of a page of the fact sheet. */
  private String purposes(String page, String purpose) {
    String main = course.languages().getFirst();
    int count = said(sheet(main, page), main).size();
    return IntStream.range(0, count)
        .mapToObj(i ->
            Text.fill(
                """
                  <classification>
                    <purpose><source><langstring xml:lang="x-none">LOMv1.0</langstring></source><value><langstring xml:lang="x-none">%s</langstring></value></purpose>
                    %s
                  </classification>
                """,
                purpose,
                texts("description", language -> said(sheet(language, page), language).get(i))))
        .collect(Collectors.joining());
  }

  private LessonText.Page sheet(String language, String page) {
    LessonText sheet = course.factSheet().get(language);
    return Stream.ofNullable(sheet)
        .flatMap(all -> all.pages().stream())
        .filter(each -> each.id().equals(page))
        .findFirst()
        .orElseThrow(() -> new CourseFault("fact-sheet/" + language + ".md: no page " + page));
  }

  /** Paragraphs and list items of a page of the fact sheet. */
  private static List<String> said(LessonText.Page page, String language) {
    List<String> said = new ArrayList<>();
    for (Block block : page.blocks()) {
      switch (block) {
        case Block.Paragraph paragraph -> said.add(paragraph.text());
        case Block.Bullets bullets -> said.addAll(bullets.items());
        case Block.Heading _, Block.Note _, Block.Figure _, Block.Question _ -> {
          // a fact is a sentence
        }
      }
    }
    if (said.isEmpty()) {
      throw new CourseFault("fact-sheet/" + language + ".md: nothing on page " + page.id());
    }
    return said;
  }

  private static String time(int minutes) {
    return "    <typicallearningtime><datetime>PT" + minutes + "M</datetime></typicallearningtime>";
  }

  private String general(
      Function<String, String> title, Map<String, String> description, String keywords) {
    String described =
        description.isEmpty() ? "" : "    " + texts("description", description::get) + "\n";
    return "    "
        + texts("title", title)
        + "\n"
        + course.languages().stream()
            .map(language -> "    <language>" + language + "</language>\n")
            .collect(Collectors.joining())
        + described
        + keywords;
  }

  private static String lom(String general, String educational, String classifications, int depth) {
    return Text.fill(
            """
            <lom xmlns="http://www.imsglobal.org/xsd/imsmd_rootv1p2p1">
              <general>
            %s  </general>
              <educational>
            %s
              </educational>
            %s</lom>
            """,
            general, educational, classifications)
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
