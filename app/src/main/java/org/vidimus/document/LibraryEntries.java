package org.vidimus.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.vidimus.common.PartialDate;
import org.vidimus.common.Text;
import org.vidimus.glossary.Issuers;
import org.vidimus.search.CatalogueEntry;
import org.vidimus.search.CatalogueEntry.Facet;

/**
 * How documents and specimens describe themselves to search. Whoever may find an entry may read all
 * its words, so only those of the first line are in it; what is above is found by its kind alone,
 * by those of its level.
 */
@ApplicationScoped
class LibraryEntries {
  private static final int FIRST_LINE = 1;
  private static final int THUMBNAIL = 160;
  private static final Set<String> FACES = Set.of("biodata-page", "card-front", "visa");

  private final Issuers issuers;

  @Inject
  LibraryEntries(Issuers issuers) {
    this.issuers = issuers;
  }

  /** A document, with the parts of its first specimen. */
  CatalogueEntry of(Document document, List<Part> parts) {
    DocumentHead head = document.head();
    List<Text> texts = words(head);
    parts.forEach(part -> texts.addAll(features(part)));
    Set<Facet> facets = facets(head);
    for (Part part : parts) {
      part.features().forEach(f -> facets.add(new Facet("feature", f.kind(), f.level())));
      part.lights().forEach((light, level) -> facets.add(new Facet("light", light, level)));
    }
    return new CatalogueEntry(
        "document",
        head.code(),
        head.code(),
        head.titles().all(),
        texts,
        List.of(),
        List.copyOf(facets),
        Optional.of(validity(head)),
        document.envelope(),
        "/documents/" + head.code(),
        thumbnail(parts),
        at(document, head));
  }

  /** A specimen, with its own parts and the features of the whole document by id. */
  CatalogueEntry of(Specimen specimen, List<Part> parts, Map<String, FeatureSheet> features) {
    Document document = specimen.document();
    DocumentHead head = document.head();
    SpecimenHead own = specimen.head();
    List<Text> texts = new ArrayList<>(head.titles().all());
    Set<Facet> facets = facets(head);
    own.fraudClass().ifPresent(name -> facets.add(new Facet("fraudClass", name)));
    own.fraudMethods().forEach(name -> facets.add(new Facet("fraudMethod", name)));
    for (Part part : parts) {
      texts.addAll(features(part));
      part.lights().forEach((light, level) -> facets.add(new Facet("light", light, level)));
      for (SignSheet sign : part.signs(FIRST_LINE)) {
        texts.addAll(sign.texts().all());
        betrayed(sign, features).ifPresent(kind -> facets.add(new Facet("feature", kind)));
      }
      part.features().forEach(f -> facets.add(new Facet("feature", f.kind(), f.level())));
    }
    return new CatalogueEntry(
        "specimen",
        specimen.id().text(),
        head.code(),
        own.titles().all(),
        texts,
        List.of(),
        List.copyOf(facets),
        Optional.of(validity(head)),
        document.envelope(),
        "/specimens/" + specimen.id().text(),
        thumbnail(parts),
        at(document, head));
  }

  private static Set<Facet> facets(DocumentHead head) {
    Set<Facet> facets = new LinkedHashSet<>();
    facets.add(new Facet("issuer", head.issuer()));
    facets.add(new Facet("category", head.category()));
    facets.add(new Facet("type", head.type()));
    return facets;
  }

  /**
   * What is said of it in words, and what the holder's nationality and the territory are called.
   */
  private List<Text> words(DocumentHead head) {
    List<Text> texts = new ArrayList<>();
    Stream.of(head.notes(), head.construction(), head.validity())
        .flatMap(Optional::stream)
        .forEach(words -> texts.add(new Text("en", words)));
    Stream.of(head.nationality(), head.territory())
        .flatMap(Optional::stream)
        .filter(code -> !code.equals(head.issuer()))
        .forEach(code -> texts.addAll(issuers.names(code).all()));
    return texts;
  }

  private static List<Text> features(Part part) {
    return part.features().stream()
        .filter(feature -> feature.level() == FIRST_LINE)
        .flatMap(feature -> feature.texts().all().stream())
        .toList();
  }

  private static Optional<String> betrayed(SignSheet sign, Map<String, FeatureSheet> features) {
    return sign.betrays()
        .map(name -> {
          FeatureSheet feature = features.get(name);
          return feature == null ? name : feature.kind();
        });
  }

  private static CatalogueEntry.Validity validity(DocumentHead head) {
    return new CatalogueEntry.Validity(head.firstIssued(), head.notValidAfter(), head.valid());
  }

  /** The first visible view of the page with the portrait, else any view. */
  private static String thumbnail(List<Part> parts) {
    return parts.stream()
        .filter(part -> FACES.contains(part.kind()))
        .flatMap(part -> PartSheet.ground(part.views(FIRST_LINE)).stream())
        .findFirst()
        .or(() ->
            parts.stream().flatMap(p -> PartSheet.ground(p.views(FIRST_LINE)).stream()).findFirst())
        .map(view -> view.within(THUMBNAIL))
        .orElse("");
  }

  private static Instant at(Document document, DocumentHead head) {
    return head.lastIssued()
        .or(head::firstIssued)
        .map(PartialDate::first)
        .map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant())
        .orElse(document.enteredAt());
  }
}
