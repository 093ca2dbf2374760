package org.vidimus.imaging;

import org.vidimus.common.Problem;
import org.vidimus.common.Refusal;
import org.vidimus.common.Sentence;

/** A picture that is not taken. One sentence says it to whoever sent it. */
public final class ImageRefused extends Exception {
  private static final long serialVersionUID = 1L;

  /** Why not. */
  public enum Reason {
    /** More bytes than allowed here. */
    TOO_MANY_BYTES,
    /** Not a JPEG, PNG or TIFF, or a variety of these that is not taken. */
    WRONG_KIND,
    /** More pixels than allowed here, or than this server's memory holds. */
    TOO_MANY_PIXELS,
    /** Incomplete, contradictory, or two things at once. */
    DAMAGED
  }

  private final Reason reason;

  private final transient Sentence sentence;

  ImageRefused(Reason reason, String key, Object... arguments) {
    this(reason, Sentence.of(key, arguments));
  }

  private ImageRefused(Reason reason, Sentence sentence) {
    super(sentence.kept());
    this.reason = reason;
    this.sentence = sentence;
  }

  public Reason reason() {
    return reason;
  }

  /** What is so and what is taken. */
  public Sentence sentence() {
    return sentence;
  }

  /** The same as an answer to a request that brought one picture. */
  public Refusal asRefusal(String field) {
    return switch (reason) {
      case TOO_MANY_BYTES, TOO_MANY_PIXELS -> refusal(Refusal.Kind.TOO_BIG);
      case WRONG_KIND -> refusal(Refusal.Kind.WRONG_KIND);
      case DAMAGED -> Refusal.faulty(new Problem("", 0, field, sentence));
    };
  }

  private Refusal refusal(Refusal.Kind kind) {
    return Refusal.of(kind, sentence.key(), sentence.arguments().toArray());
  }
}
