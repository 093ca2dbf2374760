package org.vidimus.common;

import java.util.List;

/**
 * An act that does not happen, and why, in the order of the public face's answers. It rolls the
 * transaction back. The message is a key of the content bundle; its arguments are shown to people.
 */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** The ways to refuse, with their HTTP status. */
  public enum Kind {
    UNSIGNED(401),
    MISSING(404),
    FORBIDDEN(403),
    /** A verb of HTTP that the address does not take. */
    VERB(405),
    TOO_BIG(413),
    WRONG_KIND(415),
    CONFLICT(409),
    UNCONDITIONAL(428),
    CHANGED(412),
    FAULTY(422),
    TOO_MANY(429),
    /** A person is asked for a reason first; programs never are. */
    REASON(403),
    /** Too much is asked of this server at once. */
    BUSY(503),
    /** Our own fault: the cause is in the log. */
    FAILED(500);

    private final int status;

    Kind(int status) {
      this.status = status;
    }

    public int status() {
      return status;
    }
  }

  private final Kind kind;
  private final transient List<Object> arguments;
  private final transient List<Problem> problems;

  private Refusal(Kind kind, String key, List<Object> arguments, List<Problem> problems) {
    super(key, null, false, false);
    this.kind = kind;
    this.arguments = arguments;
    this.problems = problems;
  }

  /** Refuses with a sentence of the content bundle. */
  public static Refusal of(Kind kind, String key, Object... arguments) {
    return new Refusal(kind, key, List.of(arguments), List.of());
  }

  /** What does not exist, and what one may not see: alike. */
  public static Refusal missing() {
    return of(Kind.MISSING, "refusal.missing");
  }

  /** Nobody is signed in. */
  public static Refusal unsigned() {
    return of(Kind.UNSIGNED, "refusal.unsigned");
  }

  /** A verb of HTTP that the address does not take. */
  public static Refusal verb() {
    return of(Kind.VERB, "refusal.verb");
  }

  /** An act one may not do on something one may see. */
  public static Refusal forbidden() {
    return of(Kind.FORBIDDEN, "refusal.forbidden");
  }

  /** Something opens only once a reason was stated; its kind and id are the arguments. */
  public static Refusal needsReason(String kind, String id) {
    return of(Kind.REASON, "refusal.reason", kind, id);
  }

  /** A move the state does not allow. */
  public static Refusal conflict(String key, Object... arguments) {
    return of(Kind.CONFLICT, key, arguments);
  }

  /** Content at fault, every fault named. */
  public static Refusal faulty(List<Problem> problems) {
    return new Refusal(Kind.FAULTY, "refusal.faulty", List.of(), List.copyOf(problems));
  }

  public static Refusal faulty(Problem problem) {
    return faulty(List.of(problem));
  }

  public Kind kind() {
    return kind;
  }

  /** The key of the sentence in the content bundle. */
  public String key() {
    String key = getMessage();
    return key == null ? "refusal.unknown" : key;
  }

  public List<Object> arguments() {
    return arguments;
  }

  public List<Problem> problems() {
    return problems;
  }
}
