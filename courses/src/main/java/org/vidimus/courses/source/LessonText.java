package org.vidimus.courses.source;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A lesson in one language: a title and its pages. */
public record LessonText(String title, List<Page> pages) {
  public LessonText {
    pages = List.copyOf(pages);
  }

  /** The id is the same in every language: it is the place a learner comes back to. */
  public record Page(String id, String title, List<Block> blocks) {
    public Page {
      blocks = List.copyOf(blocks);
    }
  }

  public Stream<Block.Question> questions() {
    return pages.stream()
        .flatMap(page -> page.blocks().stream())
        .filter(Block.Question.class::isInstance)
        .map(Block.Question.class::cast);
  }

  public Optional<Block.Question> question(String key) {
    return questions().filter(question -> question.key().equals(key)).findFirst();
  }

  /** Names of the pictures that a question is asked about. */
  public Stream<String> exercisedPictures() {
    return questions().flatMap(LessonText::pictures).distinct();
  }

  /** Names of all pictures, in reading order. */
  public Stream<String> pictures() {
    return pages.stream()
        .flatMap(page -> page.blocks().stream())
        .flatMap(LessonText::pictures)
        .distinct();
  }

  private static Stream<String> pictures(Block block) {
    return switch (block) {
      case Block.Figure figure -> figure.shots().stream().map(Block.Shot::picture);
      case Block.Question question ->
          Stream.concat(
                  question.shots().stream(),
                  question.answers().stream().flatMap(answer -> answer.shots().stream()))
              .map(Block.Shot::picture);
      case Block.Heading _, Block.Paragraph _, Block.Bullets _, Block.Note _ -> Stream.empty();
    };
  }
}
