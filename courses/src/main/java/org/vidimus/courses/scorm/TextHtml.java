package org.vidimus.courses.scorm;

import java.util.List;
import java.util.stream.Collectors;
import org.vidimus.courses.source.Block;
import org.vidimus.courses.source.Lesson;
import org.vidimus.courses.source.LessonText;
import org.vidimus.courses.source.Text;

/** One lesson in one language: head with the language switch, pages, foot with back and next. */
final class TextHtml {
  private final Lesson lesson;
  private final LessonText text;
  private final Labels labels;
  private final Shots shots;
  private int number;

  TextHtml(Lesson lesson, Labels labels, Shots shots) {
    this.lesson = lesson;
    this.text = lesson.text(labels.language());
    this.labels = labels;
    this.shots = shots;
  }

  String html(boolean first) {
    return Text.fill(
        """
        <div class="text" lang="%s"%s data-title="%s">
        <main class="lesson" tabindex="0" aria-label="%s">
        <header class="top"><h1>%s</h1><div class="tongues" role="group" aria-label="%s">%s</div></header>
        %s</main>
        <nav class="go" aria-label="%s">
        <button type="button" class="btn back"><svg class="i turns" aria-hidden="true"><use href="#i-prev"/></svg><span>%s</span></button>
        <span class="counter"></span><span class="meter" aria-hidden="true"><i></i></span><span class="apart" role="status"></span>
        <button type="button" class="btn main next push"><span>%s</span><svg class="i turns" aria-hidden="true"><use href="#i-next"/></svg></button>
        </nav>
        </div>
        """,
        labels.language(),
        first ? "" : " hidden",
        Inline.escape(text.title()),
        labels.get("lesson"),
        Inline.escape(text.title()),
        labels.get("language"),
        tongues(),
        text.pages().stream().map(this::page).collect(Collectors.joining()),
        labels.get("pages"),
        labels.get("back"),
        labels.get("next"));
  }

  private String tongues() {
    return labels.course().languages().stream()
        .map(language ->
            Text.fill(
                "<button type=\"button\" data-language=\"%s\" lang=\"%s\" aria-pressed=\"%s\">%s</button>",
                language,
                language,
                language.equals(labels.language()),
                Inline.escape(labels.course().word(language, "self"))))
        .collect(Collectors.joining());
  }

  private String page(LessonText.Page page) {
    boolean last = page.equals(text.pages().getLast());
    return Text.fill(
        """
        <section class="page" data-page="%s"><h2 tabindex="-1">%s</h2>
        %s%s</section>
        """,
        page.id(),
        Inline.escape(page.title()),
        page.blocks().stream().map(this::block).collect(Collectors.joining()),
        last ? "<div class=\"result\" aria-live=\"polite\"></div>\n" : "");
  }

  private String block(Block block) {
    return switch (block) {
      case Block.Heading heading -> "<h3>" + Inline.html(heading.text()) + "</h3>\n";
      case Block.Paragraph paragraph -> "<p>" + Inline.html(paragraph.text()) + "</p>\n";
      case Block.Bullets bullets -> list(bullets.numbered() ? "ol" : "ul", bullets.items());
      case Block.Note note -> "<div class=\"note\"><p>" + Inline.html(note.text()) + "</p></div>\n";
      case Block.Figure figure -> shots.figure(figure.shots(), figure.caption());
      case Block.Question question -> question(question);
    };
  }

  private static String list(String tag, List<String> items) {
    return items.stream()
        .map(item -> "<li>" + Inline.html(item) + "</li>\n")
        .collect(Collectors.joining("", "<" + tag + ">\n", "</" + tag + ">\n"));
  }

  private String question(Block.Question question) {
    number++;
    return new QuestionHtml(question, lesson.exercise(question.key()), shots, labels, lesson.id())
        .html(number, (int) text.questions().count());
  }
}
