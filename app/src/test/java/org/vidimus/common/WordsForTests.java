package org.vidimus.common;

/** The words of the content module, without a container. */
public final class WordsForTests {
  private WordsForTests() {}

  public static Words words() {
    return new Words();
  }
}
