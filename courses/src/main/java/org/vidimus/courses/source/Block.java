package org.vidimus.courses.source;

import java.util.List;

/** One piece of a page, in one language, in the order it is read. */
public sealed interface Block {
  record Heading(String text) implements Block {}

  record Paragraph(String text) implements Block {}

  record Bullets(boolean numbered, List<String> items) implements Block {
    public Bullets {
      items = List.copyOf(items);
    }
  }

  /** Something to keep in mind, set apart from the running text. */
  record Note(String text) implements Block {}

  /** One or two pictures side by side and the words under them. */
  record Figure(List<Shot> shots, String caption) implements Block {
    public Figure {
      shots = List.copyOf(shots);
    }
  }

  /**
   * A picture by its name in {@code lesson.json} and what it shows, for those who do not see it.
   */
  record Shot(String picture, String alt) {}

  /** {@code targets} are what the answers are matched to; empty for every other kind. */
  record Question(
      String key, String prompt, List<Shot> shots, List<Answer> answers, List<Target> targets)
      implements Block {
    public Question {
      shots = List.copyOf(shots);
      answers = List.copyOf(answers);
      targets = List.copyOf(targets);
    }
  }

  /** {@code shots} holds the answer's own picture, or nothing. */
  record Answer(String key, String text, String why, List<Shot> shots) {
    public Answer {
      shots = List.copyOf(shots);
    }
  }

  record Target(String key, String text) {}
}
