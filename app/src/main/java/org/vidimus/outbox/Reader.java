package org.vidimus.outbox;

/**
 * Reads the rows of one topic after their commit. A row may be read twice and out of order, so a
 * reader acts on the state it finds now, not on the news.
 */
public interface Reader {
  /** The topic it reads. */
  String topic();

  /** Does what is due; when it throws, the row stays and is read again later. */
  void read(String subject);

  /** Called after a batch, for what pays only once, such as making an index visible. */
  default void settle() {}
}
