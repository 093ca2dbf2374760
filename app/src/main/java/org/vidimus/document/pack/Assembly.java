package org.vidimus.document.pack;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.vidimus.document.CheckSheet;
import org.vidimus.document.Document;
import org.vidimus.document.FeatureSheet;
import org.vidimus.document.Part;
import org.vidimus.document.SignSheet;
import org.vidimus.document.Specimen;
import org.vidimus.document.ViewSheet;
import org.vidimus.document.pack.Told.CheckTold;
import org.vidimus.document.pack.Told.FeatureTold;
import org.vidimus.document.pack.Told.PartTold;
import org.vidimus.document.pack.Told.SignTold;
import org.vidimus.document.pack.Told.SpecimenTold;
import org.vidimus.document.pack.Told.ViewTold;

/** Makes a document of what a pack told without fault. */
final class Assembly {
  private final Told told;
  private final Names names;
  private final Pictures pictures;
  private final Set<String> astray;

  /** The features of the document by their short names; the genuine specimen's win. */
  private final Map<String, Betrayed> features = new HashMap<>();

  private record Betrayed(UUID id, int level) {}

  /**
   * An assembly.
   *
   * @param astray paths of the views that are not aligned
   */
  Assembly(Told told, Names names, Pictures pictures, Set<String> astray) {
    this.told = told;
    this.names = names;
    this.pictures = pictures;
    this.astray = astray;
    for (SpecimenTold specimen : told.specimens()) {
      specimen
          .features()
          .forEach(f ->
              features.putIfAbsent(
                  f.name(), new Betrayed(names.feature(specimen, f.name()), f.level())));
    }
  }

  Document document(Replacing.Placed placed, Instant now) {
    Document document = new Document(placed.head(), placed.originator(), now);
    for (SpecimenTold specimen : told.specimens()) {
      Specimen made = document.add(names.specimen(specimen), specimen.head());
      specimen.parts().forEach(part -> fill(made, specimen, part));
    }
    List<CheckTold> checks = told.checks();
    for (int i = 0; i < checks.size(); i++) {
      document.add(names.check(i), check(checks.get(i)));
    }
    return document;
  }

  private void fill(Specimen made, SpecimenTold specimen, PartTold told) {
    Part part = made.add(names.part(specimen, told), told.label(), told.kind());
    told.views().forEach(view -> part.add(view(view), level(view, told)));
    told.features().forEach(feature -> part.add(feature(specimen, feature)));
    told.signs().forEach(sign -> part.add(sign(specimen, sign), level(sign)));
  }

  private ViewSheet view(ViewTold view) {
    var picture = pictures.of(view).orElseThrow();
    return new ViewSheet(
        names.view(view),
        view.light(),
        view.frame(),
        view.crop(),
        picture.id().value(),
        picture.width(),
        picture.height(),
        view.dpi(),
        !astray.contains(view.path()));
  }

  private FeatureSheet feature(SpecimenTold specimen, FeatureTold feature) {
    return new FeatureSheet(
        names.feature(specimen, feature.name()),
        feature.kind(),
        feature.light(),
        feature.level(),
        feature.region(),
        feature.texts());
  }

  private SignSheet sign(SpecimenTold specimen, SignTold sign) {
    return new SignSheet(
        names.sign(specimen, sign.name()),
        sign.light(),
        sign.region(),
        sign.betrays().map(this::betrayed),
        sign.texts());
  }

  /** The id of the feature it names, or the kind of feature as it stands. */
  private String betrayed(String name) {
    return Optional.ofNullable(features.get(name)).map(f -> f.id().toString()).orElse(name);
  }

  /** A detail is for whoever may know of something that it was made to show. */
  private int level(ViewTold view, PartTold part) {
    return view.crop()
        .flatMap(crop ->
            Stream.concat(
                    part.features().stream()
                        .filter(f -> f.light().equals(view.light()))
                        .filter(f -> crop.holdsMiddleOf(f.region()))
                        .map(FeatureTold::level),
                    part.signs().stream()
                        .filter(s -> s.light().equals(view.light()))
                        .filter(s -> crop.holdsMiddleOf(s.region()))
                        .map(this::level))
                .min(Integer::compare))
        .orElse(1);
  }

  /** A sign is known to whoever may know of what it betrays. */
  private int level(SignTold sign) {
    return sign.betrays().map(this::level).orElse(1);
  }

  private int level(String betrayed) {
    Betrayed feature = features.get(betrayed);
    return feature != null
        ? feature.level
        : told.specimens().stream()
            .flatMap(SpecimenTold::features)
            .filter(f -> f.kind().equals(betrayed))
            .mapToInt(FeatureTold::level)
            .min()
            .orElse(1);
  }

  private CheckSheet check(CheckTold check) {
    UUID feature =
        Optional.ofNullable(features.get(check.feature())).map(Betrayed::id).orElseThrow();
    return new CheckSheet(
        feature,
        check.sign().flatMap(this::sign),
        check.light(),
        check.act(),
        check.yes(),
        check.no());
  }

  private Optional<UUID> sign(String name) {
    return told.specimens().stream()
        .filter(s -> s.signs().anyMatch(sign -> sign.name().equals(name)))
        .findFirst()
        .map(s -> names.sign(s, name));
  }
}
