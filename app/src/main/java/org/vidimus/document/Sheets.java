package org.vidimus.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vidimus.gate.Subject;

/** Documents and specimens as somebody reads them: what is above their level is left out. */
@ApplicationScoped
public class Sheets {
  private static final int FIRST_LINE = 1;

  /** The parts a document is known by. */
  private static final Set<String> FACES = Set.of("biodata-page", "card-front", "visa");

  private final Documents documents;
  private final Audiences audiences;
  private final Instance<Aside> asides;

  @Inject
  Sheets(Documents documents, Audiences audiences, @Any Instance<Aside> asides) {
    this.documents = documents;
    this.audiences = audiences;
    this.asides = asides;
  }

  /** A document with what others have to say beside it. */
  public Optional<DocumentSheet> document(DocumentCode code, Subject reader) {
    return documents
        .find(code)
        .map(document -> {
          DocumentSheet sheet =
              sheet(document, reader.level())
                  .releasedTo(audiences.shown(document.head().audience()));
          return sheet.beside(
              asides.stream().flatMap(a -> a.beside(sheet.topic(), reader).stream()).toList());
        });
  }

  /** A document as a level sees it, by itself. */
  DocumentSheet sheet(Document document, int level) {
    List<Specimen> specimens = document.specimens();
    List<Part> parts = specimens.isEmpty() ? List.of() : documents.parts(specimens.getFirst().id());
    return new DocumentSheet(
        document.head(),
        document.originator(),
        document.enteredAt(),
        parts.stream().map(part -> part.sheet(level)).toList(),
        lines(specimens, level),
        checks(document, parts, level),
        List.of(),
        List.of());
  }

  /** A specimen with the list of its fellows. */
  public Optional<SpecimenSheet> specimen(SpecimenId id, Subject reader) {
    return documents
        .find(id)
        .map(specimen -> {
          DocumentHead document = specimen.document().head();
          SpecimenHead head = specimen.head();
          return new SpecimenSheet(
              id.value(),
              document.code(),
              document.titles(),
              document.issuer(),
              document.handling(),
              audiences.shown(document.audience()),
              specimen.document().enteredAt(),
              document.legalBasis(),
              head.genuine(),
              head.titles(),
              head.fraudClass(),
              head.fraudMethods(),
              documents.parts(id).stream().map(part -> part.sheet(reader.level())).toList(),
              lines(specimen.document().specimens(), reader.level()));
        });
  }

  private List<SpecimenLine> lines(List<Specimen> specimens, int level) {
    return specimens.stream()
        .map(specimen ->
            SpecimenLine.of(
                specimen, specimen.isGenuine() ? List.of() : documents.parts(specimen.id()), level))
        .toList();
  }

  /** Documents open to anybody, by their titles in a language. */
  public List<ReleasedDocument> released(String lang) {
    return documents.released().stream()
        .map(this::released)
        .sorted(Comparator.comparing(d -> d.titles().in(lang)))
        .toList();
  }

  private ReleasedDocument released(Document document) {
    DocumentHead head = document.head();
    Optional<ViewSheet> picture =
        document.specimens().stream().findFirst().map(s -> documents.parts(s.id())).stream()
            .flatMap(List::stream)
            .sorted(Comparator.comparing(part -> !FACES.contains(part.kind())))
            .flatMap(part -> PartSheet.ground(part.views(FIRST_LINE)).stream())
            .findFirst();
    return new ReleasedDocument(head.code(), head.titles(), head.handling(), picture);
  }

  /** Checks whose feature the level may know; a sign beyond it is left out of its check. */
  private List<CheckSheet> checks(Document document, List<Part> parts, int level) {
    List<CheckSheet> checks = document.checks();
    Map<UUID, Seen> features = seen(parts, part -> features(part, level));
    Map<UUID, Seen> signs =
        seen(
            documents.partsWith(checks.stream().flatMap(c -> c.sign().stream()).toList()),
            part -> signs(part, level));
    return checks.stream()
        .filter(check -> features.containsKey(check.feature()))
        .map(check -> show(check, features.get(check.feature()), signs))
        .toList();
  }

  private static CheckSheet show(
      CheckSheet check, @org.jspecify.annotations.Nullable Seen feature, Map<UUID, Seen> signs) {
    Optional<Seen> sign = check.sign().map(signs::get);
    CheckSheet shown =
        check.showing(
            Optional.ofNullable(feature).flatMap(f -> f.crop(check.light())),
            sign.flatMap(s -> s.crop(check.light())));
    return sign.isPresent() ? shown : shown.withoutSign();
  }

  private static Map<UUID, Seen> seen(List<Part> parts, Function<Part, Stream<Seen>> what) {
    return parts.stream().flatMap(what).collect(Collectors.toMap(Seen::id, s -> s, (a, b) -> a));
  }

  private static Stream<Seen> features(Part part, int level) {
    return part.features().stream()
        .filter(feature -> feature.level() <= level)
        .map(feature -> new Seen(feature.id(), part, feature.region(), level));
  }

  private static Stream<Seen> signs(Part part, int level) {
    return part.signs(level).stream().map(sign -> new Seen(sign.id(), part, sign.region(), level));
  }

  /** A feature or sign at its place, as a reader of an inspection level sees it. */
  private record Seen(UUID id, Part part, Region region, int level) {
    Optional<Crop> crop(String light) {
      return part.crop(region, light, level);
    }
  }
}
