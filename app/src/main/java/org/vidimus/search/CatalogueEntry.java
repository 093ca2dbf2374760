package org.vidimus.search;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vidimus.common.PartialDate;
import org.vidimus.common.Text;
import org.vidimus.gate.Envelope;

/**
 * How something describes itself to search. What is empty or absent is not searched by.
 *
 * @param kind one of {@code document specimen alert lesson term instrument bulletin}
 * @param id unique within its kind
 * @param code what is shown and typed as its code; empty when it has none
 * @param titles in their languages
 * @param texts everything else that is searched as words, in their languages; whoever may find the
 *     entry may read all of them, so the words of features above the envelope's level stay out
 * @param keys further codes and numbers that find it exactly
 * @param facets values by facet name: {@code issuer category type fraudClass fraudMethod feature
 *     light}
 * @param envelope who may find it
 * @param url absolute path of its page
 * @param thumbnail absolute path of a small picture; empty when it has none
 * @param at when it was published or last issued, for ordering equals
 */
public record CatalogueEntry(
    String kind,
    String id,
    String code,
    List<Text> titles,
    List<Text> texts,
    List<String> keys,
    List<Facet> facets,
    Optional<Validity> validity,
    Envelope envelope,
    String url,
    String thumbnail,
    Instant at) {

  /**
   * A value of a facet.
   *
   * @param level the inspection level from which a reader knows of it, such as a covert feature's
   */
  public record Facet(String name, String value, int level) {
    /** A value that every reader of the entry may know of. */
    public Facet(String name, String value) {
      this(name, value, 1);
    }
  }

  /**
   * Since when a document is issued and when its last example ends; absent is unknown.
   *
   * @param stated what its register says of today where it gives no end; absent when it says
   *     nothing
   */
  public record Validity(
      Optional<PartialDate> from, Optional<PartialDate> until, Optional<Boolean> stated) {
    public Validity(Optional<PartialDate> from, Optional<PartialDate> until) {
      this(from, until, Optional.empty());
    }

    /** Whether its register says that it has ended, without saying when. */
    boolean hasEnded() {
      return until.isEmpty() && stated.equals(Optional.of(false));
    }

    /** Whether nothing is known of when it may be presented. */
    boolean isUnknown() {
      return from.isEmpty() && until.isEmpty() && stated.isEmpty();
    }
  }
}
