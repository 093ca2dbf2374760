package org.vidimus.learning;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The resources of a manifest, those of manifests inside it too, each with the bases around it. */
final class Resources {
  /** A resource and the {@code xml:base} values around it, joined. */
  record Resource(Markup markup, String bases) {
    LessonPlan.Kind kind() {
      return switch (markup.attribute("scormtype").toLowerCase(java.util.Locale.ROOT)) {
        case "sco" -> LessonPlan.Kind.SCO;
        case "asset" -> LessonPlan.Kind.ASSET;
        default -> LessonPlan.Kind.UNSAID;
      };
    }
  }

  private final Map<String, Resource> byId = new LinkedHashMap<>();
  private final PackageArchive archive;
  private final Faults faults;

  Resources(Markup root, PackageArchive archive, Faults faults) {
    this.archive = archive;
    this.faults = faults;
    collect(root, "");
    byId.values().forEach(this::checkFiles);
  }

  private void collect(Markup manifest, String outer) {
    String base = LaunchAddress.join(outer, manifest.attribute("base"));
    for (Markup group : manifest.all("resources").toList()) {
      String inner = LaunchAddress.join(base, group.attribute("base"));
      group
          .all("resource")
          .forEach(r ->
              byId.putIfAbsent(
                  r.attribute("identifier"),
                  new Resource(r, LaunchAddress.join(inner, r.attribute("base")))));
    }
    manifest.all("manifest").forEach(m -> collect(m, base));
  }

  private void checkFiles(Resource resource) {
    for (Markup file : resource.markup().all("file").toList()) {
      String href = file.attribute("href");
      LaunchAddress address = LaunchAddress.of(resource.bases(), href, "");
      if (href.isEmpty() || address.leavesByHost()) {
        continue;
      }
      Optional<String> path = address.file();
      if (path.isEmpty()) {
        faults.fault(ManifestReader.NAME, file.line(), "file/@href", "learning.fault.leaves", href);
      } else if (missing(path.get())) {
        faults.remark(ManifestReader.NAME, file.line(), "learning.fault.listed", path.get());
      }
    }
    dependencies(resource)
        .filter(d -> !byId.containsKey(d.attribute("identifierref")))
        .forEach(d ->
            faults.remark(
                ManifestReader.NAME,
                d.line(),
                "learning.fault.dependency",
                d.attribute("identifierref")));
  }

  private static Stream<Markup> dependencies(Resource resource) {
    return resource.markup().all("dependency");
  }

  private boolean missing(String path) {
    return !archive.files().contains(path);
  }

  Optional<Resource> find(String identifier) {
    return Optional.ofNullable(byId.get(identifier));
  }

  /** Where an item's resource begins; each fault on the way is noted at the resource's line. */
  Optional<LaunchAddress> launch(Resource resource, String parameters) {
    Markup markup = resource.markup();
    String name = "resource[" + markup.attribute("identifier") + "]/@href";
    String href = markup.attribute("href");
    if (href.isEmpty()) {
      faults.fault(ManifestReader.NAME, markup.line(), name, "learning.fault.href");
      return Optional.empty();
    }
    LaunchAddress address = LaunchAddress.of(resource.bases(), href, parameters);
    if (address.leavesByHost()) {
      faults.fault(ManifestReader.NAME, markup.line(), name, "learning.fault.elsewhere", href);
      return Optional.empty();
    }
    Optional<String> path = address.file();
    if (path.isEmpty()) {
      faults.fault(ManifestReader.NAME, markup.line(), name, "learning.fault.leaves", href);
    } else if (missing(path.get())) {
      absent(markup, name, path.get());
    }
    return Optional.of(address);
  }

  /** A file system that knows no case hides from the maker that another one is there. */
  private void absent(Markup markup, String name, String path) {
    archive
        .find(path)
        .ifPresentOrElse(
            other ->
                faults.fault(
                    ManifestReader.NAME, markup.line(), name, "learning.fault.case", path, other),
            () ->
                faults.fault(
                    ManifestReader.NAME, markup.line(), name, "learning.fault.absent", path));
  }

  @Override
  public String toString() {
    return byId.keySet().stream().collect(Collectors.joining(", "));
  }
}
