package org.vidimus.imaging;

import org.vidimus.common.Problem;
import org.vidimus.common.Refusal;

/** A picture that is not taken. The message is one sentence for whoever sent it. */
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

  ImageRefused(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }

  /** The sentence. */
  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }

  /** The same as an answer to a request that brought one picture. */
  public Refusal asRefusal(String field) {
    return switch (reason) {
      case TOO_MANY_BYTES -> Refusal.of(Refusal.Kind.TOO_BIG, "refusal.image.bytes", getMessage());
      case WRONG_KIND -> Refusal.of(Refusal.Kind.WRONG_KIND, "refusal.image.kind", getMessage());
      case TOO_MANY_PIXELS, DAMAGED -> Refusal.faulty(Problem.of(field, getMessage()));
    };
  }
}
