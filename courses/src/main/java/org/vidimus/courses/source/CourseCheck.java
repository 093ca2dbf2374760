package org.vidimus.courses.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Languages agree page by page and answer by answer, and every name that is used exists. */
final class CourseCheck {
  private static final Pattern LINK = Pattern.compile("]\\(vidimus:([a-z]+)/([^)]+)\\)");

  private final List<String> faults = new ArrayList<>();

  static void check(Course course) {
    CourseCheck check = new CourseCheck();
    course.lessons().forEach(lesson -> check.lesson(course, lesson));
    check.words(course);
    if (!check.faults.isEmpty()) {
      throw new CourseFault(String.join("\n", check.faults));
    }
  }

  private void words(Course course) {
    Set<String> keys =
        course.words().getOrDefault(course.languages().getFirst(), Map.of()).keySet();
    course
        .words()
        .forEach((language, words) ->
            require(words.keySet().equals(keys), "words/" + language + ".json: other keys"));
  }

  private void lesson(Course course, Lesson lesson) {
    String main = course.languages().getFirst();
    List<String> shape = shape(lesson.text(main));
    for (String language : course.languages()) {
      compare(lesson.id() + "/" + language + ".md", shape, shape(lesson.text(language)));
      links(lesson, language);
    }
    lesson
        .keywords()
        .forEach(slug -> require(Slugs.isTerm(slug), lesson.id() + ": unknown keyword " + slug));
    lesson.text(main).questions().forEach(question -> question(lesson, question));
    Set<String> used = lesson.text(main).pictures().collect(Collectors.toSet());
    require(
        used.equals(lesson.pictures().keySet()),
        lesson.id() + ": pictures used and stated differ: " + difference(used, lesson));
    lesson
        .pictures()
        .forEach((name, wish) ->
            require(
                Slugs.LIGHTS.contains(wish.light()),
                lesson.id() + ": picture " + name + ": unknown light " + wish.light()));
  }

  private static Set<String> difference(Set<String> used, Lesson lesson) {
    Set<String> either = new HashSet<>(used);
    either.addAll(lesson.pictures().keySet());
    either.removeIf(name -> used.contains(name) && lesson.pictures().containsKey(name));
    return either;
  }

  private void compare(String file, List<String> shape, List<String> other) {
    for (int i = 0; i < Math.max(shape.size(), other.size()); i++) {
      String expected = i < shape.size() ? shape.get(i) : "nothing";
      String found = i < other.size() ? other.get(i) : "nothing";
      if (!expected.equals(found)) {
        faults.add(file + ": expected " + expected + ", found " + found);
        return;
      }
    }
  }

  /** What must be alike in every language: pages, blocks, pictures, questions and their answers. */
  private static List<String> shape(LessonText text) {
    return text.pages().stream()
        .flatMap(page ->
            Stream.concat(
                Stream.of("page " + page.id()), page.blocks().stream().map(CourseCheck::shape)))
        .toList();
  }

  private static String shape(Block block) {
    return switch (block) {
      case Block.Heading _ -> "heading";
      case Block.Paragraph _ -> "paragraph";
      case Block.Note _ -> "note";
      case Block.Bullets bullets -> "list of " + bullets.items().size();
      case Block.Figure figure ->
          "figure " + figure.shots().stream().map(Block.Shot::picture).toList();
      case Block.Question question ->
          "question "
              + question.key()
              + question.shots().stream().map(Block.Shot::picture).toList()
              + question.answers().stream().map(Block.Answer::key).toList()
              + question.targets().stream().map(Block.Target::key).toList();
    };
  }

  private void question(Lesson lesson, Block.Question question) {
    String place = lesson.id() + ": question " + question.key();
    Exercise exercise = lesson.exercise(question.key());
    Set<String> answers =
        question.answers().stream().map(Block.Answer::key).collect(Collectors.toSet());
    Set<String> targets =
        question.targets().stream().map(Block.Target::key).collect(Collectors.toSet());
    Set<String> right = new HashSet<>();
    for (String entry : exercise.right()) {
      String[] pair = entry.split("=", 2);
      right.add(pair[0]);
      require(pair.length == 1 || targets.contains(pair[1]), place + ": no target " + entry);
    }
    require(!right.isEmpty() && answers.containsAll(right), place + ": right names no answer");
    boolean all =
        switch (exercise.kind()) {
          case CHOOSE -> right.size() == 1;
          case SPOT -> right.size() == 1 && exercise.spots().keySet().equals(answers);
          case ORDER, MATCH -> right.equals(answers);
        };
    require(all, place + ": right or spots do not fit the answers");
  }

  private void links(Lesson lesson, String language) {
    Matcher link = LINK.matcher(lesson.text(language).toString());
    while (link.find()) {
      boolean known =
          switch (link.group(1)) {
            case "term" -> Slugs.isTerm(link.group(2));
            case "document" -> link.group(2).matches("[A-Z]{3}-[A-Z9]{2}-\\d{5}");
            default -> false;
          };
      require(known, lesson.id() + "/" + language + ".md: unknown link " + link.group());
    }
  }

  private void require(boolean holds, String fault) {
    if (!holds) {
      faults.add(fault);
    }
  }
}
