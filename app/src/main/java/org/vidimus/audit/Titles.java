package org.vidimus.audit;

import java.util.Map;
import java.util.Set;
import org.vidimus.common.Texts;
import org.vidimus.gate.Envelope;

/**
 * What records are called. Implemented by the features that have records, as CDI beans; who learns
 * it is decided by {@link Titling}.
 */
public interface Titles {
  /** The slug of the kind whose records are known here. */
  String kind();

  /** Those of these records that there are, by id. */
  Map<String, Titled> of(Set<String> ids);

  /**
   * A record and its title.
   *
   * @param envelope by which it is decided who may know the title
   */
  record Titled(Texts title, Envelope envelope) {}
}
