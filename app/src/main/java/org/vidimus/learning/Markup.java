package org.vidimus.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An XML element with the line it begins on. Names are local names compared without regard to case,
 * because authoring tools write {@code scormtype} and {@code scormType} alike.
 */
final class Markup {
  private final String space;
  private final String name;
  private final int line;
  private final Map<String, String> attributes;
  private final List<Markup> children = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  /**
   * @param attributes by local name in lower case
   */
  Markup(String space, String name, int line, Map<String, String> attributes) {
    this.space = space;
    this.name = name;
    this.line = line;
    this.attributes = attributes;
  }

  void add(Markup child) {
    children.add(child);
  }

  void add(String characters) {
    text.append(characters);
  }

  String space() {
    return space;
  }

  String name() {
    return name;
  }

  int line() {
    return line;
  }

  boolean is(String wanted) {
    return name.equalsIgnoreCase(wanted);
  }

  /** Text of this element alone, trimmed, white space made single. */
  String text() {
    return text.toString().strip().replaceAll("\\s+", " ");
  }

  /** Text of this element alone as it stands: launch data may need its spaces. */
  String raw() {
    return text.toString();
  }

  /** The value of an attribute, trimmed; empty where it is absent. */
  String attribute(String wanted) {
    return attributes.getOrDefault(wanted.toLowerCase(java.util.Locale.ROOT), "").strip();
  }

  List<Markup> children() {
    return children;
  }

  Stream<Markup> all(String wanted) {
    return children.stream().filter(c -> c.is(wanted));
  }

  Optional<Markup> first(String wanted) {
    return all(wanted).findFirst();
  }

  /** The element reached by taking the first child of each name in turn. */
  Optional<Markup> path(String... names) {
    Optional<Markup> at = Optional.of(this);
    for (String step : names) {
      at = at.flatMap(m -> m.first(step));
    }
    return at;
  }

  /** This element and everything below it, in document order. */
  Stream<Markup> tree() {
    return Stream.concat(Stream.of(this), children.stream().flatMap(Markup::tree));
  }
}
