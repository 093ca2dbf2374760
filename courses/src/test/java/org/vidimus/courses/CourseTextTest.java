package org.vidimus.courses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vidimus.courses.source.Block;
import org.vidimus.courses.source.Course;
import org.vidimus.courses.source.CourseReader;
import org.vidimus.courses.source.Lesson;
import org.vidimus.courses.source.LessonText;

/** What the first course owes its learners. That it fits together is checked on every reading. */
class CourseTextTest {
  private static final Course COURSE =
      CourseReader.read(Path.of("."), "evaluation-of-travel-documents");

  /** Texts that are the same word in both languages. */
  private static final Set<String> ALIKE = Set.of("English", "Bahasa Indonesia");

  @Test
  void everyLessonIsWrittenInFull() {
    for (Lesson lesson : COURSE.lessons()) {
      for (String language : COURSE.languages()) {
        long words = prose(lesson.text(language)).mapToLong(CourseTextTest::words).sum();
        assertTrue(words >= 1200, lesson.id() + " in " + language + " has " + words + " words");
      }
    }
  }

  @Test
  void everyLessonHasSeveralPages() {
    COURSE
        .lessons()
        .forEach(lesson -> assertTrue(lesson.text("en").pages().size() >= 4, lesson.id()));
  }

  @Test
  void everyLessonExercisesOnAtLeastSixPictures() {
    for (Lesson lesson : COURSE.lessons()) {
      long pictures = lesson.text("en").exercisedPictures().count();
      assertTrue(pictures >= 6, lesson.id() + " has " + pictures);
    }
  }

  @Test
  void everyLessonAsksAtLeastEightQuestions() {
    for (Lesson lesson : COURSE.lessons()) {
      long questions = lesson.text("en").questions().count();
      assertTrue(questions >= 8, lesson.id() + " has " + questions);
    }
  }

  @Test
  void everyAnswerTeaches() {
    for (Lesson lesson : COURSE.lessons()) {
      for (String language : COURSE.languages()) {
        lesson.text(language).questions().forEach(question -> taught(lesson, question));
      }
    }
  }

  private static void taught(Lesson lesson, Block.Question question) {
    assertTrue(question.answers().size() >= 2, lesson.id() + ": " + question.key());
    for (Block.Answer answer : question.answers()) {
      assertTrue(
          words(answer.why()) >= 12,
          lesson.id() + ": " + question.key() + ": " + answer.key() + ": " + answer.why());
    }
  }

  @Test
  void noTextIsLeftInTheOtherLanguage() {
    for (Lesson lesson : COURSE.lessons()) {
      differ(lesson.id(), texts(lesson.text("en")).toList(), texts(lesson.text("id")).toList());
    }
    differ("fact sheet", texts(sheet("en")).toList(), texts(sheet("id")).toList());
  }

  @Test
  void labelsAreTranslated() {
    COURSE
        .words()
        .getOrDefault("en", Map.of())
        .forEach((key, label) ->
            assertTrue(
                ALIKE.contains(label) || !label.equals(COURSE.word("id", key)),
                key + " is the same in both languages: " + label));
  }

  private static LessonText sheet(String language) {
    return Objects.requireNonNull(COURSE.factSheet().get(language));
  }

  private static void differ(String where, List<String> english, List<String> indonesian) {
    assertEquals(english.size(), indonesian.size(), where);
    for (int i = 0; i < english.size(); i++) {
      assertFalse(indonesian.get(i).isBlank(), where + ": empty beside: " + english.get(i));
      assertFalse(
          english.get(i).equals(indonesian.get(i)), where + ": not translated: " + english.get(i));
    }
  }

  @Test
  void whatIsKeptFitsIntoScormsSuspendData() {
    for (Lesson lesson : COURSE.lessons()) {
      LessonText text = lesson.text("en");
      int pages = text.pages().stream().mapToInt(page -> page.id().length() + 3).sum();
      int answers =
          text.questions()
              .mapToInt(question -> question.key().length() + 6 + 4 * question.answers().size())
              .sum();
      assertTrue(pages + answers + 100 < 4096, lesson.id() + " keeps " + (pages + answers));
    }
  }

  /** What is read, without the questions. */
  private static Stream<String> prose(LessonText text) {
    return text.pages().stream()
        .flatMap(page ->
            Stream.concat(
                Stream.of(page.title()),
                page.blocks().stream()
                    .filter(block -> !(block instanceof Block.Question))
                    .flatMap(CourseTextTest::texts)));
  }

  private static Stream<String> texts(LessonText text) {
    return Stream.concat(
        Stream.of(text.title()),
        text.pages().stream()
            .flatMap(page ->
                Stream.concat(
                    Stream.of(page.title()),
                    page.blocks().stream().flatMap(CourseTextTest::texts))));
  }

  private static Stream<String> texts(Block block) {
    return switch (block) {
      case Block.Heading heading -> Stream.of(heading.text());
      case Block.Paragraph paragraph -> Stream.of(paragraph.text());
      case Block.Note note -> Stream.of(note.text());
      case Block.Bullets bullets -> bullets.items().stream();
      case Block.Figure figure ->
          Stream.concat(figure.shots().stream().map(Block.Shot::alt), Stream.of(figure.caption()));
      case Block.Question question -> asked(question).stream();
    };
  }

  private static List<String> asked(Block.Question question) {
    List<String> texts = new ArrayList<>();
    texts.add(question.prompt());
    question.shots().forEach(shot -> texts.add(shot.alt()));
    for (Block.Answer answer : question.answers()) {
      texts.add(answer.text());
      texts.add(answer.why());
      answer.shots().forEach(shot -> texts.add(shot.alt()));
    }
    question.targets().forEach(target -> texts.add(target.text()));
    return texts;
  }

  private static long words(String text) {
    return Stream.of(text.split("\\s+")).filter(word -> !word.isBlank()).count();
  }
}
