package org.vidimus.common;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The same words in several languages, in the order given. */
public record Texts(List<Text> all) {
  public static final Texts NONE = new Texts(List.of());

  public Texts {
    all = List.copyOf(all);
  }

  public static Texts english(String text) {
    return new Texts(List.of(new Text("en", text)));
  }

  /** The words in a language; else English; else the first; else nothing. */
  public String in(String lang) {
    return find(lang)
        .or(() -> find("en"))
        .or(() -> all.stream().map(Text::text).findFirst())
        .orElse("");
  }

  public Optional<String> find(String lang) {
    return all.stream().filter(t -> t.lang().equals(lang)).map(Text::text).findFirst();
  }

  /** These texts with one more before them. */
  public Texts after(Text first) {
    List<Text> both = new ArrayList<>(all.size() + 1);
    both.add(first);
    both.addAll(all);
    return new Texts(both);
  }

  public boolean isEmpty() {
    return all.isEmpty();
  }
}
