package org.vidimus.courses.scorm;

import java.util.Map;
import java.util.stream.Collectors;
import org.vidimus.courses.pack.Picture;
import org.vidimus.courses.source.Course;
import org.vidimus.courses.source.Lesson;
import org.vidimus.courses.source.Text;

/** The page of one SCO: the same lesson in every language, of which one is shown at a time. */
public final class LessonHtml {
  private static final Map<String, String> ICONS =
      Map.of(
          "yes", "m4 10.5 4 4 8-9",
          "no", "M5 5l10 10M15 5 5 15",
          "next", "m8 4.500 5.500 5.500L8 15.500",
          "prev", "M12 4.500 6.500 10l5.500 5.500",
          "up", "m5 12 5-5 5 5",
          "down", "m5 8 5 5 5-5",
          "larger", "M12 4h4v4M16 4l-5 5M8 16H4v-4M4 16l5-5",
          "away", "M8 5H4v11h11v-4M11 4h5v5M16 4l-7 7");

  private final Course course;

  public LessonHtml(Course course) {
    this.course = course;
  }

  public String html(Lesson lesson, Map<String, Picture> pictures, Map<String, String> files) {
    String main = course.languages().getFirst();
    return Text.fill(
        """
        <!DOCTYPE html>
        <html lang="%s" dir="ltr">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%s</title>
        <link rel="stylesheet" href="../runtime/tokens.css">
        <link rel="stylesheet" href="../runtime/lesson.css">
        <script type="module" src="../runtime/lesson.js"></script>
        </head>
        <body data-mastery="%d">
        <svg class="icons" width="0" height="0" aria-hidden="true">%s</svg>
        %s<dialog class="large"><form method="dialog"><button class="btn close" autofocus></button></form><img alt=""></dialog>
        </body>
        </html>
        """,
        main,
        Inline.escape(lesson.text(main).title()),
        course.mastery(),
        icons(),
        course.languages().stream()
            .map(language -> text(lesson, language, pictures, files))
            .collect(Collectors.joining()));
  }

  private String text(
      Lesson lesson, String language, Map<String, Picture> pictures, Map<String, String> files) {
    Labels labels = new Labels(course, language);
    Shots shots = new Shots(lesson, pictures, files, labels);
    return new TextHtml(lesson, labels, shots).html(language.equals(course.languages().getFirst()));
  }

  private static String icons() {
    return ICONS.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(icon ->
            Text.fill(
                "<symbol id=\"i-%s\" viewBox=\"0 0 20 20\"><path d=\"%s\"/></symbol>",
                icon.getKey(), icon.getValue()))
        .collect(Collectors.joining());
  }
}
