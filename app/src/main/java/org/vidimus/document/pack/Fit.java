package org.vidimus.document.pack;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.vidimus.document.Region;
import org.vidimus.document.pack.Told.CheckTold;
import org.vidimus.document.pack.Told.FeatureTold;
import org.vidimus.document.pack.Told.PartTold;
import org.vidimus.document.pack.Told.SignTold;
import org.vidimus.document.pack.Told.SpecimenTold;
import org.vidimus.document.pack.Told.ViewTold;
import org.vidimus.glossary.Vocabulary;

/** Whether the pieces of a document fit: names, references, and regions within their pictures. */
final class Fit {
  private static final int MOST_CHECKS = 4;

  private final Told told;
  private final Faults faults;

  Fit(Told told, Faults faults) {
    this.told = told;
    this.faults = faults;
  }

  /** Names what does not fit among the words. */
  void checkNames() {
    unique(told.specimens(), SpecimenTold::name, SpecimenTold::path);
    for (SpecimenTold specimen : told.specimens()) {
      unique(specimen.parts(), PartTold::name, PartTold::path);
      specimen.parts().forEach(part -> unique(part.views(), ViewTold::name, ViewTold::path));
      unique(specimen.features().toList(), FeatureTold::name, FeatureTold::path);
      unique(specimen.signs().toList(), SignTold::name, SignTold::path);
      if (specimen.head().genuine()) {
        specimen.signs().forEach(sign -> faults.error(sign.path(), "import.fault.genuine-signs"));
      }
    }
    checkGenuine();
    checkBetrayals();
    checkChecks();
  }

  private <T> void unique(List<T> all, Function<T, String> name, Function<T, String> path) {
    Set<String> names = new HashSet<>();
    for (T one : all) {
      if (!name.apply(one).isEmpty() && !names.add(name.apply(one))) {
        faults.error(path.apply(one) + ".id", "import.fault.twice", name.apply(one));
      }
    }
  }

  private void checkGenuine() {
    List<SpecimenTold> all = told.specimens();
    boolean genuine = all.stream().anyMatch(s -> s.head().genuine());
    boolean pseudo = all.stream().allMatch(s -> s.head().isPseudo());
    if (!all.isEmpty() && !genuine && !pseudo) {
      faults.error(at("specimens"), "import.fault.no-genuine");
    }
  }

  private void checkBetrayals() {
    Set<String> known = new HashSet<>(Vocabulary.FEATURE.slugs());
    features().forEach(feature -> known.add(feature.name()));
    told.specimens().stream()
        .flatMap(SpecimenTold::signs)
        .filter(sign -> sign.betrays().filter(b -> !known.contains(b)).isPresent())
        .forEach(sign ->
            faults.error(
                sign.path() + ".betrays", "import.fault.betrays", sign.betrays().orElse("")));
  }

  private void checkChecks() {
    if (told.checks().size() > MOST_CHECKS) {
      faults.error(at("checks"), "import.fault.checks");
    }
    Set<String> features = new HashSet<>();
    told.specimens().stream()
        .limit(1)
        .flatMap(SpecimenTold::features)
        .forEach(feature -> features.add(feature.name()));
    Set<String> signs = new HashSet<>();
    told.specimens().stream()
        .filter(specimen -> !specimen.head().genuine())
        .flatMap(SpecimenTold::signs)
        .forEach(sign -> signs.add(sign.name()));
    for (CheckTold check : told.checks()) {
      if (!check.feature().isEmpty() && !features.contains(check.feature())) {
        faults.error(check.path() + ".feature", "import.fault.check-feature", check.feature());
      }
      check
          .sign()
          .filter(sign -> !signs.contains(sign))
          .ifPresent(sign -> faults.error(check.path() + ".sign", "import.fault.check-sign", sign));
    }
  }

  private Stream<FeatureTold> features() {
    return told.specimens().stream().flatMap(SpecimenTold::features);
  }

  private String at(String key) {
    return told.path().isEmpty() ? key : told.path() + "." + key;
  }

  /** A picture's extent. */
  record Extent(int width, int height) {
    /** The same shape within a pixel of either, at any scale. */
    boolean isLike(Extent other) {
      double across = (double) width / other.width;
      double down = (double) height / other.height;
      return isPixel(other.height * across - height)
          || isPixel(other.width * down - width)
          || isPixel(height / across - other.height)
          || isPixel(width / down - other.width);
    }

    private static boolean isPixel(double deviation) {
      return Math.abs(deviation) <= 1.01;
    }
  }

  /**
   * Names the regions that leave their picture.
   *
   * @return the views, by path, that do not lie on their part's visible view
   */
  Set<String> checkRegions(Map<String, Extent> pictures) {
    Set<String> astray = new HashSet<>();
    for (SpecimenTold specimen : told.specimens()) {
      for (PartTold part : specimen.parts()) {
        Optional<Extent> ground = ground(part).map(view -> pictures.get(view.path()));
        ground.ifPresentOrElse(
            extent -> checkPart(part, extent, pictures, astray), () -> checkBare(part));
      }
    }
    return astray;
  }

  /** The view whose pixels regions are counted in. */
  private static Optional<ViewTold> ground(PartTold part) {
    List<ViewTold> views = part.views();
    return views.stream()
        .filter(v -> v.light().equals("visible") && v.crop().isEmpty())
        .findFirst()
        .or(() -> views.stream().filter(v -> v.crop().isEmpty()).findFirst())
        .or(() -> views.stream().findFirst());
  }

  private void checkPart(
      PartTold part, Extent ground, Map<String, Extent> pictures, Set<String> astray) {
    Map<String, Region> regions = new HashMap<>();
    part.features().forEach(f -> regions.put(f.path() + ".region", f.region()));
    part.signs().forEach(s -> regions.put(s.path() + ".region", s.region()));
    part.views().forEach(v -> v.crop().ifPresent(crop -> regions.put(v.path() + ".crop", crop)));
    regions.entrySet().stream()
        .filter(region -> !region.getValue().fits(ground.width(), ground.height()))
        .sorted(Map.Entry.comparingByKey())
        .forEach(region ->
            faults.error(region.getKey(), "import.fault.outside", ground.width(), ground.height()));
    part.views().stream()
        .filter(view -> pictures.containsKey(view.path()))
        .filter(view -> !lies(view, ground, pictures))
        .forEach(view -> {
          astray.add(view.path());
          faults.warnIn(view.file(), view.path() + ".file", "import.fault.shape");
        });
  }

  private static boolean lies(ViewTold view, Extent ground, Map<String, Extent> pictures) {
    Extent own = pictures.getOrDefault(view.path(), ground);
    return own.isLike(view.crop().map(c -> new Extent(c.width(), c.height())).orElse(ground));
  }

  /** A part without a picture has no pixels for a region to be counted in. */
  private void checkBare(PartTold part) {
    if (part.views().isEmpty()) {
      part.features().forEach(f -> bare(f.path()));
      part.signs().forEach(s -> bare(s.path()));
    }
  }

  private void bare(String path) {
    faults.error(path + ".region", "import.fault.bare");
  }
}
