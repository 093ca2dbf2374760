package org.vidimus.gate;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vidimus.common.Slice;

/**
 * What an act showed.
 *
 * @param version of the content; empty where there is one only
 * @param parts names of the parts shown; empty for the whole
 * @param legalBasis slug of the basis on which it is shared; empty where none is named
 * @param shown records named beside it or in a list, as {@link Listed} names them
 */
public record Disclosure(
    String version, List<String> parts, String legalBasis, List<String> shown) {
  public static final Disclosure NOTHING = new Disclosure("", List.of(), "", List.of());

  public Disclosure {
    parts = List.copyOf(parts);
    shown = List.copyOf(shown);
  }

  /** What the result of an act shows; nothing when it does not say. */
  static Disclosure of(@Nullable Object result) {
    return switch (result) {
      case null -> NOTHING;
      case Disclosed disclosed -> disclosed.disclosure();
      case Slice<?> slice -> listing(slice.items());
      case Collection<?> list -> listing(list);
      case Optional<?> optional -> of(optional.orElse(null));
      default -> NOTHING;
    };
  }

  /** A list that names records. */
  public static Disclosure listing(Collection<?> items) {
    return new Disclosure(
        "",
        List.of(),
        "",
        items.stream()
            .filter(Listed.class::isInstance)
            .map(item -> ((Listed) item).shownAs())
            .distinct()
            .toList());
  }

  /** The same, of a version and on a basis that it does not say itself. */
  Disclosure of(Disclosure standing) {
    return new Disclosure(standing.version, parts, standing.legalBasis, shown);
  }

  /** Whether it says of which version and on what basis. */
  boolean isOfVersion() {
    return !version.isEmpty() || !legalBasis.isEmpty();
  }

  /** The same, with records named beside it. */
  public Disclosure beside(Collection<?> items) {
    return new Disclosure(version, parts, legalBasis, listing(items).shown);
  }
}
