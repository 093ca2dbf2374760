package org.vidimus.document;

import java.util.Optional;
import java.util.regex.Pattern;
import org.vidimus.gate.ObjectId;
import org.vidimus.gate.ObjectKind;

/** The code of a document, {@code ISO3-CT-NNNNN}: issuer, category and type letter, version. */
public record DocumentCode(String text) implements ObjectId {
  private static final Pattern FORM = Pattern.compile("[A-Z]{3}-[A-Z9]{2}-[0-9]{5}");

  /** The code a text names; nothing when it is none. */
  public static Optional<DocumentCode> find(String text) {
    return FORM.matcher(text).matches() ? Optional.of(new DocumentCode(text)) : Optional.empty();
  }

  /** The code a text names. A text of another form names a document that cannot exist. */
  public static DocumentCode of(String text) {
    return new DocumentCode(text);
  }

  @Override
  public ObjectKind kind() {
    return ObjectKind.DOCUMENT;
  }

  public String issuer() {
    return text.substring(0, 3);
  }

  /** The letter of the category; {@code 9} stands for one never seen. */
  public char category() {
    return text.charAt(4);
  }

  /** The letter of the type; {@code 9} stands for one never seen. */
  public char type() {
    return text.charAt(5);
  }

  public String version() {
    return text.substring(7);
  }
}
