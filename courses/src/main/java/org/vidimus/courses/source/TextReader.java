package org.vidimus.courses.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a lesson's words: a title, pages that begin with {@code ## Title {#id}}, and blocks parted
 * by empty lines. {@code courses/README.md} shows every form.
 */
final class TextReader {
  private static final Pattern PAGE = Pattern.compile("## (.+?) \\{#([a-z0-9-]+)}");
  private static final Pattern SHOT = Pattern.compile("!\\[([^]]+)]\\(([a-z0-9-]+)\\)");

  private final String name;
  private final List<String> lines;
  private int at;

  private TextReader(String name, String text) {
    this.name = name;
    this.lines = text.lines().map(String::stripTrailing).toList();
  }

  static LessonText read(String name, String text) {
    return new TextReader(name, text).lesson();
  }

  private LessonText lesson() {
    String title = "";
    List<LessonText.Page> pages = new ArrayList<>();
    while (skipEmpty()) {
      String line = lines.get(at);
      if (line.startsWith("# ")) {
        title = line.substring(2);
        at++;
      } else {
        pages.add(page());
      }
    }
    if (title.isEmpty() || pages.isEmpty()) {
      throw fault("has no title or no page");
    }
    return new LessonText(title, pages);
  }

  private LessonText.Page page() {
    Matcher head = PAGE.matcher(lines.get(at));
    if (!head.matches()) {
      throw fault("a page begins with: ## Title {#id}");
    }
    at++;
    List<Block> blocks = new ArrayList<>();
    while (skipEmpty() && !lines.get(at).startsWith("## ")) {
      blocks.add(block());
    }
    return new LessonText.Page(head.group(2), head.group(1), blocks);
  }

  private Block block() {
    if (lines.get(at).startsWith("::: ")) {
      return QuestionReader.read(this);
    }
    List<String> paragraph = paragraph();
    String first = paragraph.getFirst();
    if (first.startsWith("### ")) {
      return new Block.Heading(first.substring(4));
    }
    if (first.startsWith("- ") || first.startsWith("1. ")) {
      return new Block.Bullets(first.startsWith("1"), items(paragraph));
    }
    if (first.startsWith("> ")) {
      return new Block.Note(
          String.join(" ", paragraph.stream().map(line -> line.substring(2)).toList()));
    }
    if (first.startsWith("![")) {
      return figure(paragraph);
    }
    return new Block.Paragraph(String.join(" ", paragraph));
  }

  private Block figure(List<String> paragraph) {
    List<Block.Shot> shots = new ArrayList<>();
    List<String> caption = new ArrayList<>();
    for (String line : paragraph) {
      if (line.startsWith("![")) {
        shots.add(shot(line));
      } else {
        caption.add(line);
      }
    }
    return new Block.Figure(shots, String.join(" ", caption));
  }

  private static List<String> items(List<String> paragraph) {
    List<String> items = new ArrayList<>();
    for (String line : paragraph) {
      if (line.startsWith("- ") || line.matches("\\d+\\. .*")) {
        items.add(line.substring(line.indexOf(' ') + 1));
      } else {
        items.set(items.size() - 1, items.getLast() + " " + line.strip());
      }
    }
    return items;
  }

  private List<String> paragraph() {
    List<String> paragraph = new ArrayList<>();
    while (at < lines.size() && !lines.get(at).isEmpty()) {
      paragraph.add(next());
    }
    return paragraph;
  }

  Block.Shot shot(String line) {
    Matcher shot = SHOT.matcher(line.strip());
    if (!shot.matches()) {
      throw fault("a picture is written: ![what it shows](name)");
    }
    return new Block.Shot(shot.group(2), shot.group(1));
  }

  /** Goes on to the next line with something on it; false at the end. */
  boolean skipEmpty() {
    while (at < lines.size() && lines.get(at).isEmpty()) {
      at++;
    }
    return at < lines.size();
  }

  String peek() {
    return lines.get(at);
  }

  String next() {
    return lines.get(at++);
  }

  CourseFault fault(String message) {
    return new CourseFault(name + ":" + Math.min(at + 1, lines.size()) + ": " + message);
  }
}
