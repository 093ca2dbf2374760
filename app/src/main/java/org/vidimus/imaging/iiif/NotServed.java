package org.vidimus.imaging.iiif;

import org.vidimus.common.Sentence;

/** An address that the Image API knows no picture for. */
public final class NotServed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final transient Sentence sentence;

  private NotServed(int status, Sentence sentence) {
    super(sentence.kept(), null, false, false);
    this.status = status;
    this.sentence = sentence;
  }

  /** The address is not what the Image API says it must be. */
  public static NotServed malformed(String key, Object... arguments) {
    return new NotServed(400, Sentence.of(key, arguments));
  }

  /** The Image API knows it, as optional, and it is not offered here. */
  static NotServed notOffered(String key, Object... arguments) {
    return new NotServed(501, Sentence.of(key, arguments));
  }

  /** What is wrong with the address. */
  public Sentence sentence() {
    return sentence;
  }

  /** As HTTP has it. */
  public int status() {
    return status;
  }
}
