package org.vidimus.document.pack;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vidimus.common.Texts;
import org.vidimus.document.DocumentHead;
import org.vidimus.document.Region;
import org.vidimus.document.SpecimenHead;

/**
 * What a pack tells of a document, in the pack's own short names. Each carries the path it was read
 * at, so that what is found wrong later can be named by its place.
 */
record Told(DocumentHead head, List<SpecimenTold> specimens, List<CheckTold> checks, String path) {

  record SpecimenTold(String name, SpecimenHead head, List<PartTold> parts, String path) {
    Stream<FeatureTold> features() {
      return parts.stream().flatMap(part -> part.features.stream());
    }

    Stream<SignTold> signs() {
      return parts.stream().flatMap(part -> part.signs.stream());
    }
  }

  record PartTold(
      String name,
      String label,
      String kind,
      List<ViewTold> views,
      List<FeatureTold> features,
      List<SignTold> signs,
      String path) {}

  record ViewTold(
      String name,
      String light,
      Optional<Integer> frame,
      Optional<Region> crop,
      String file,
      Optional<Integer> dpi,
      String path) {}

  record FeatureTold(
      String name, String kind, String light, int level, Region region, Texts texts, String path) {}

  record SignTold(
      String name,
      String light,
      Region region,
      Optional<String> betrays,
      Texts texts,
      String path) {}

  record CheckTold(
      String feature,
      Optional<String> sign,
      String light,
      Texts act,
      Texts yes,
      Texts no,
      String path) {}

  Stream<ViewTold> views() {
    return specimens.stream().flatMap(s -> s.parts.stream()).flatMap(p -> p.views.stream());
  }

  /** The path of one of its fields. */
  String field(String name) {
    return path.isEmpty() ? name : path + "." + name;
  }

  /** Documents and pictures to deal with. */
  int steps() {
    return 1 + (int) views().count();
  }
}
