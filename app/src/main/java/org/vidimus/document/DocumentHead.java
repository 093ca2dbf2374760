package org.vidimus.document;

import java.util.List;
import java.util.Optional;
import org.vidimus.common.PartialDate;
import org.vidimus.common.Texts;
import org.vidimus.gate.Handling;

/**
 * What is said of a document as a whole.
 *
 * @param issuer who issues it; {@code nationality} of the holder and {@code territory} are others
 * @param validity for how long one is issued, in words
 * @param numberPattern regular expression of the document number
 * @param valid whether examples were valid when a register said so and gave no date
 * @param source address of the register a text-only record comes from, and {@code sourceKind} in
 *     words
 */
public record DocumentHead(
    String code,
    Texts titles,
    String issuer,
    String category,
    String type,
    String version,
    Optional<PartialDate> firstIssued,
    Optional<PartialDate> lastIssued,
    Optional<PartialDate> notValidAfter,
    Optional<Boolean> valid,
    Handling handling,
    List<String> audience,
    String legalBasis,
    Optional<String> nationality,
    Optional<String> territory,
    Optional<String> construction,
    Optional<Double> widthMm,
    Optional<Double> heightMm,
    Optional<Integer> pages,
    Optional<String> validity,
    Optional<String> notes,
    Optional<String> numberPattern,
    Optional<String> source,
    Optional<String> sourceKind) {

  /** Holds an unmodifiable copy. */
  public DocumentHead {
    audience = List.copyOf(audience);
  }

  /** The title in a language. */
  public String title(String lang) {
    return titles.in(lang);
  }

  /** The same document, as it is told to somebody who knows of these audiences only. */
  DocumentHead releasedTo(List<String> known) {
    return with(known, legalBasis);
  }

  /** The same document, shared by another basis. */
  public DocumentHead sharedBy(String basis) {
    return with(audience, basis);
  }

  private DocumentHead with(List<String> readers, String basis) {
    return new DocumentHead(
        code,
        titles,
        issuer,
        category,
        type,
        version,
        firstIssued,
        lastIssued,
        notValidAfter,
        valid,
        handling,
        readers,
        basis,
        nationality,
        territory,
        construction,
        widthMm,
        heightMm,
        pages,
        validity,
        notes,
        numberPattern,
        source,
        sourceKind);
  }
}
