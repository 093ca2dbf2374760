package org.vidimus.courses.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what stands between {@code ::: key} and {@code :::}. */
final class QuestionReader {
  private static final Pattern ANSWER = Pattern.compile("- ([a-z0-9-]+): (.+)");
  private static final Pattern TARGET = Pattern.compile("= ([a-z0-9-]+): (.+)");

  private final TextReader lines;
  private final List<String> prompt = new ArrayList<>();
  private final List<Block.Shot> shots = new ArrayList<>();
  private final List<Block.Answer> answers = new ArrayList<>();
  private final List<Block.Target> targets = new ArrayList<>();

  private QuestionReader(TextReader lines) {
    this.lines = lines;
  }

  static Block.Question read(TextReader lines) {
    return new QuestionReader(lines).question(lines.next().substring(4));
  }

  private Block.Question question(String key) {
    while (lines.skipEmpty() && !lines.peek().equals(":::")) {
      line(lines.next());
    }
    if (!lines.skipEmpty()) {
      throw lines.fault("question " + key + " does not end with :::");
    }
    lines.next();
    return new Block.Question(key, String.join(" ", prompt), shots, answers, targets);
  }

  private void line(String line) {
    Matcher answer = ANSWER.matcher(line);
    Matcher target = TARGET.matcher(line);
    if (answer.matches()) {
      answers.add(new Block.Answer(answer.group(1), answer.group(2), "", List.of()));
    } else if (target.matches()) {
      targets.add(new Block.Target(target.group(1), target.group(2)));
    } else if (line.startsWith("  ")) {
      belongsToAnswer(line.strip());
    } else if (line.startsWith("![")) {
      shots.add(lines.shot(line));
    } else {
      prompt.add(line);
    }
  }

  private void belongsToAnswer(String line) {
    if (answers.isEmpty()) {
      throw lines.fault("an indented line belongs to an answer, and there is none before it");
    }
    Block.Answer last = answers.removeLast();
    if (line.startsWith("![")) {
      answers.add(new Block.Answer(last.key(), last.text(), last.why(), List.of(lines.shot(line))));
    } else {
      String why = (last.why() + " " + line).strip();
      answers.add(new Block.Answer(last.key(), last.text(), why, last.shots()));
    }
  }
}
