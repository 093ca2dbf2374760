package org.vidimus.search;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vidimus.gate.Disclosed;
import org.vidimus.gate.Disclosure;
import org.vidimus.gate.Handling;
import org.vidimus.gate.Listed;

/**
 * The answer to a question.
 *
 * @param micros how long it took, in microseconds
 * @param interpretation what was recognised in the text
 * @param suggestions other texts that find something the reader may see
 */
public record Found(
    long total,
    int from,
    long micros,
    List<Recognised> interpretation,
    Map<String, List<Count>> facets,
    List<Hit> hits,
    List<Suggestion> suggestions)
    implements Disclosed {
  @Override
  public Disclosure disclosure() {
    return Disclosure.listing(hits);
  }

  /** What some typed words were taken for. */
  public record Recognised(String kind, String value, String label, String text) {}

  /** How many hits have a value. */
  public record Count(String value, String label, long count) {}

  /** Another text to ask for. */
  public record Suggestion(String text, String label) {}

  /**
   * Something found.
   *
   * @param snippet the words that matched, in their sentence
   * @param fraudClass slug; empty when it is not false
   * @param standing whether it may be presented today; absent for what is no document
   */
  public record Hit(
      String kind,
      String id,
      String code,
      String title,
      Snippet snippet,
      String issuer,
      String url,
      String thumbnail,
      String fraudClass,
      Optional<Standing> standing,
      Handling handling,
      Instant at)
      implements Listed {
    @Override
    public String shownAs() {
      return Listed.name(kind, id);
    }

    /** Above AMBER only title and handling are shown before a reason is given. */
    public boolean isWithheld() {
      return handling.asksReason();
    }
  }

  /**
   * Since when and until when a document may be presented; an unknown end is empty.
   *
   * @param state {@code yes}, {@code no} or {@code unknown}, today
   */
  public record Standing(String state, String from, String until) {}
}
