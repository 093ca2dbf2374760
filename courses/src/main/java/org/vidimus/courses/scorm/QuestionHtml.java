package org.vidimus.courses.scorm;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.vidimus.courses.pack.Box;
import org.vidimus.courses.source.Block;
import org.vidimus.courses.source.Exercise;
import org.vidimus.courses.source.Text;

/**
 * A question as a form. Answers and targets are letters by their place, as SCORM 1.2 wants them.
 */
final class QuestionHtml {
  private final Block.Question question;
  private final Exercise exercise;
  private final Shots shots;
  private final Labels labels;
  private final String id;

  QuestionHtml(
      Block.Question question, Exercise exercise, Shots shots, Labels labels, String lesson) {
    this.question = question;
    this.exercise = exercise;
    this.shots = shots;
    this.labels = labels;
    this.id = lesson + "-" + question.key() + "-" + labels.language();
  }

  String html(int number, int of) {
    String kind = exercise.kind().name().toLowerCase(Locale.ROOT);
    return Text.fill(
        """
        <form class="question" data-question="%s" data-kind="%s" data-right="%s">
        <fieldset><legend><span class="count">%s</span>%s</legend>
        %s%s<div class="act"><button type="submit" class="btn main">%s</button><span class="ask" role="status"></span></div>
        </fieldset></form>
        """,
        question.key(),
        kind,
        right(),
        Text.fill(labels.get("question"), number, of),
        Inline.html(question.prompt()),
        pictures(),
        body(),
        labels.get("check"));
  }

  private String pictures() {
    if (question.shots().isEmpty()) {
      return "";
    }
    return exercise.kind() == Exercise.Kind.SPOT
        ? shots.spotted(question.shots().getFirst(), this::spots)
        : shots.figure(question.shots(), "");
  }

  private String spots(Map<String, Box> places) {
    StringBuilder html = new StringBuilder();
    for (Block.Answer answer : question.answers()) {
      Box box = places.getOrDefault(question.key() + "/" + answer.key(), new Box(0, 0, 0, 0));
      html.append(
          Text.fill(
              "<span class=\"spot\" data-answer=\"%s\" data-box=\"%.4f %.4f %.4f %.4f\" hidden></span>",
              letter(question.answers().indexOf(answer)),
              box.x(),
              box.y(),
              box.width(),
              box.height()));
    }
    return html.toString();
  }

  private String body() {
    return switch (exercise.kind()) {
      case CHOOSE -> withPictures() ? pictureChoices() : choices("") + whys();
      case SPOT -> choices(" places") + whys();
      case ORDER -> order();
      case MATCH -> match();
    };
  }

  private boolean withPictures() {
    return question.answers().stream().noneMatch(answer -> answer.shots().isEmpty());
  }

  private String pictureChoices() {
    return "<div class=\"two\">\n"
        + each((letter, answer) ->
            Text.fill(
                """
                <div class="choicebox"><label class="choice" data-answer="%s">%s<input type="radio" name="%s" value="%s"><span>%s</span></label>%s</div>
                """,
                letter,
                shots.image(answer.shots().getFirst()),
                id,
                letter,
                Inline.html(answer.text()),
                shots.larger(answer.shots().getFirst())))
        + "</div>\n"
        + whys();
  }

  private String choices(String more) {
    return "<div class=\"answers"
        + more
        + "\">\n"
        + each((letter, answer) ->
            Text.fill(
                """
                <label class="pick" data-answer="%s"><input type="radio" name="%s" value="%s"><span>%s</span></label>
                """,
                letter, id, letter, Inline.html(answer.text())))
        + "</div>\n";
  }

  private String whys() {
    return "<div class=\"whys\" tabindex=\"-1\">\n" + each(this::why) + "</div>\n";
  }

  private String why(String letter, Block.Answer answer) {
    return Text.fill(
        """
        <div class="note" data-why="%s" hidden><svg class="i" aria-hidden="true"><use href="#i-yes"/></svg><p><b class="verdict"></b> %s</p></div>
        """,
        letter, Inline.html(answer.why()));
  }

  private String order() {
    return "<ol class=\"order\" tabindex=\"-1\">\n"
        + each((letter, answer) ->
            Text.fill(
                """
                <li data-answer="%s"><div class="item"><span>%s</span><button type="button" class="btn icon" data-move="-1" aria-label="%s: %s"><svg class="i" aria-hidden="true"><use href="#i-up"/></svg></button><button type="button" class="btn icon" data-move="1" aria-label="%s: %s"><svg class="i" aria-hidden="true"><use href="#i-down"/></svg></button></div>%s</li>
                """,
                letter,
                Inline.html(answer.text()),
                labels.get("earlier"),
                Inline.escape(Inline.plain(answer.text())),
                labels.get("later"),
                Inline.escape(Inline.plain(answer.text())),
                why(letter, answer)))
        + "</ol>\n";
  }

  private String match() {
    String kind = withPictures() ? "match pictured" : "match";
    return "<div class=\""
        + kind
        + "\" tabindex=\"-1\">\n"
        + each((letter, answer) ->
            Text.fill(
                """
                <div class="pairing" data-answer="%s">%s<label for="%s-%s">%s</label><select class="in" id="%s-%s" name="%s">%s</select>%s</div>
                """,
                letter,
                answer.shots().stream().map(shots::boxed).collect(Collectors.joining()),
                id,
                letter,
                Inline.html(answer.text()),
                id,
                letter,
                letter,
                targets(),
                why(letter, answer)))
        + "</div>\n";
  }

  private String targets() {
    List<String> options = new ArrayList<>();
    options.add("<option value=\"\">" + labels.get("choose") + "</option>");
    for (int i = 0; i < question.targets().size(); i++) {
      String text = Inline.escape(Inline.plain(question.targets().get(i).text()));
      options.add("<option value=\"" + letter(i) + "\">" + text + "</option>");
    }
    return String.join("", options);
  }

  private String right() {
    return exercise.right().stream().map(this::letters).collect(Collectors.joining(","));
  }

  private String letters(String entry) {
    String[] pair = entry.split("=", 2);
    String answer =
        letter(place(question.answers().stream().map(Block.Answer::key).toList(), pair[0]));
    return pair.length == 1
        ? answer
        : answer
            + "."
            + letter(place(question.targets().stream().map(Block.Target::key).toList(), pair[1]));
  }

  private static int place(List<String> keys, String key) {
    return keys.indexOf(key);
  }

  private static String letter(int place) {
    return String.valueOf((char) ('a' + place));
  }

  private String each(AnswerHtml html) {
    return IntStream.range(0, question.answers().size())
        .mapToObj(i -> html.of(letter(i), question.answers().get(i)))
        .collect(Collectors.joining());
  }

  private interface AnswerHtml {
    String of(String letter, Block.Answer answer);
  }
}
