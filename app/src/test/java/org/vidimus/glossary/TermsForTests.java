package org.vidimus.glossary;

/** The glossary of the content module, without a container. */
public final class TermsForTests {
  private TermsForTests() {}

  public static Terms terms() {
    return new Terms();
  }
}
