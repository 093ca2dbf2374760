package org.vidimus.courses.scorm;

import java.util.List;
import java.util.stream.Collectors;
import org.vidimus.courses.source.Block;
import org.vidimus.courses.source.Course;
import org.vidimus.courses.source.LessonText;
import org.vidimus.courses.source.Text;

/** The course's fact sheet: all languages, one below the other, on a page without script. */
public final class FactSheetHtml {
  private final Course course;

  public FactSheetHtml(Course course) {
    this.course = course;
  }

  public String html() {
    String main = course.languages().getFirst();
    return Text.fill(
        """
        <!DOCTYPE html>
        <html lang="%s" dir="ltr">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%s</title>
        <link rel="stylesheet" href="runtime/tokens.css">
        <link rel="stylesheet" href="runtime/lesson.css">
        </head>
        <body class="sheet-of-facts"><main>
        %s</main></body>
        </html>
        """,
        main,
        Inline.escape(Course.in(course.titles(), main)),
        course.languages().stream().map(this::article).collect(Collectors.joining()));
  }

  private String article(String language) {
    LessonText sheet = course.factSheet().get(language);
    return sheet == null
        ? ""
        : Text.fill(
            "<article lang=\"%s\"><h1>%s</h1>\n%s</article>\n",
            language,
            Inline.escape(sheet.title()),
            sheet.pages().stream().map(FactSheetHtml::page).collect(Collectors.joining()));
  }

  private static String page(LessonText.Page page) {
    return Text.fill(
        "<h2>%s</h2>\n%s",
        Inline.escape(page.title()),
        page.blocks().stream().map(FactSheetHtml::block).collect(Collectors.joining()));
  }

  private static String block(Block block) {
    return switch (block) {
      case Block.Paragraph paragraph -> "<p>" + Inline.html(paragraph.text()) + "</p>\n";
      case Block.Heading heading -> "<h3>" + Inline.html(heading.text()) + "</h3>\n";
      case Block.Note note -> "<p>" + Inline.html(note.text()) + "</p>\n";
      case Block.Bullets bullets -> list(bullets.items());
      case Block.Figure _, Block.Question _ -> "";
    };
  }

  private static String list(List<String> items) {
    return items.stream()
        .map(item -> "<li>" + Inline.html(item) + "</li>\n")
        .collect(Collectors.joining("", "<ul>\n", "</ul>\n"));
  }
}
