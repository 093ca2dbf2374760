package org.vidimus.learning;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads the manifest of a SCORM package, editions 1.2 and 2004, and checks it against the files
 * that came with it. Refuses what could not be played, naming every fault with file and line; what
 * is only untidy is remarked.
 */
public final class ManifestReader {
  static final String NAME = "imsmanifest.xml";
  private static final Pattern EDITION = Pattern.compile("(?i)1\\.[123]|2004");
  private static final Pattern ELSEWHERE = Pattern.compile("[^/]+/" + NAME);

  private final PackageArchive archive;
  private final PackageLimits limits;
  private final Faults faults = new Faults();

  ManifestReader(PackageArchive archive, PackageLimits limits) {
    this.archive = archive;
    this.limits = limits;
  }

  /** The manifest of the archive; refuses with every fault found. */
  Manifest read() throws IOException {
    String file = locate();
    Markup root = parse(file);
    if (!root.is("manifest")) {
      fault(root, "", "learning.fault.root", root.name());
      throw faults.refusal();
    }
    Manifest manifest = manifest(root);
    if (!faults.none()) {
      throw faults.refusal();
    }
    return manifest;
  }

  private String locate() {
    Optional<String> found = archive.find(NAME);
    if (found.isEmpty()) {
      instead();
      throw faults.refusal();
    }
    if (!found.get().equals(NAME)) {
      faults.remark(found.get(), 0, "learning.fault.name", NAME);
    }
    return found.get();
  }

  /** Says what the archive is, where it is no SCORM package. */
  private void instead() {
    Set<String> files = archive.files();
    if (files.contains("cmi5.xml")) {
      faults.fault(NAME, 0, "", "learning.fault.cmi5");
    } else if (files.contains("tincan.xml")) {
      faults.fault(NAME, 0, "", "learning.fault.xapi");
    } else if (files.stream().anyMatch(f -> f.toLowerCase(Locale.ROOT).endsWith(".crs"))) {
      faults.fault(NAME, 0, "", "learning.fault.aicc");
    } else {
      files.stream()
          .filter(f -> !f.startsWith("__MACOSX/") && ELSEWHERE.matcher(f).matches())
          .map(f -> f.substring(0, f.indexOf('/') + 1))
          .findFirst()
          .ifPresentOrElse(
              folder -> faults.fault(NAME, 0, "", "learning.fault.below", NAME, folder),
              () -> faults.fault(NAME, 0, "", "learning.fault.no-manifest", NAME));
    }
  }

  private Markup parse(String file) throws IOException {
    try (Bounded in = new Bounded(archive.read(file), limits.manifest())) {
      return parse(in, file);
    }
  }

  private Markup parse(Bounded in, String file) throws IOException {
    try {
      return new MarkupReader().read(in);
    } catch (MarkupReader.Malformed malformed) {
      if (in.isOver()) {
        faults.fault(NAME, malformed.line(), "", "learning.fault.xml-large");
      } else if (!archive.isSound(file)) {
        faults.fault(NAME, 0, "", "learning.fault.unpack");
      } else {
        faults.fault(NAME, malformed.line(), "", malformed.sentence());
      }
      throw faults.refusal();
    }
  }

  private Manifest manifest(Markup root) {
    String identifier = root.attribute("identifier");
    if (identifier.isEmpty()) {
      fault(root, "manifest/@identifier", "learning.fault.no-identifier");
    } else if (identifier.length() > 250) {
      fault(root, "manifest/@identifier", "learning.fault.long-identifier");
    }
    unique(root);
    String edition = root.path("metadata", "schemaversion").map(Markup::text).orElse("");
    checkSchema(root, edition);
    Standard standard = standard(root, edition);
    Resources resources = new Resources(root, archive, faults);
    Organisation organisation = new Organisation(standard, resources, faults);
    String title = chosen(root).map(organisation::read).orElse("");
    return new Manifest(
        identifier,
        root.attribute("version"),
        standard,
        edition,
        title,
        Lom.beside(root).titles(),
        organisation.titles(),
        organisation.contents(),
        organisation.lessons(),
        faults.remarks());
  }

  /** A manifest of another trade, or one that says nothing of SCORM anywhere. */
  private void checkSchema(Markup root, String edition) {
    String schema = root.path("metadata", "schema").map(Markup::text).orElse("");
    if (!schema.isEmpty() && !schema.toUpperCase(Locale.ROOT).contains("SCORM")) {
      fault(root, "metadata/schema", "learning.fault.schema", schema);
    } else if (!edition.isEmpty() && !EDITION.matcher(edition).find()) {
      fault(root, "metadata/schemaversion", "learning.fault.edition", edition);
    } else if (schema.isEmpty() && edition.isEmpty() && !speaksScorm(root)) {
      fault(root, "metadata/schema", "learning.fault.no-schema");
    }
  }

  private static boolean speaksScorm(Markup root) {
    return root.first("resources").stream()
        .flatMap(Markup::tree)
        .anyMatch(m -> m.is("resource") && !m.attribute("scormtype").isEmpty());
  }

  private static Standard standard(Markup root, String edition) {
    if (edition.isEmpty()) {
      return root.space().contains("imscp_v1p1") ? Standard.SCORM_2004 : Standard.SCORM_12;
    }
    boolean newer =
        edition.contains("2004") || edition.toUpperCase(Locale.ROOT).contains("CAM 1.3");
    return newer ? Standard.SCORM_2004 : Standard.SCORM_12;
  }

  private Optional<Markup> chosen(Markup root) {
    Optional<Markup> parent = root.first("organizations");
    List<Markup> all = parent.stream().flatMap(p -> p.all("organization")).toList();
    if (all.isEmpty()) {
      fault(parent.orElse(root), "organizations", "learning.fault.no-organization");
      return Optional.empty();
    }
    String wanted = parent.map(p -> p.attribute("default")).orElse("");
    Optional<Markup> named =
        all.stream().filter(o -> o.attribute("identifier").equals(wanted)).findFirst();
    if (named.isEmpty() && !wanted.isEmpty()) {
      faults.remark(NAME, parent.map(Markup::line).orElse(0), "learning.fault.default", wanted);
    }
    if (all.size() > 1) {
      faults.remark(
          NAME, parent.map(Markup::line).orElse(0), "learning.fault.organizations", all.size());
    }
    return Optional.of(named.orElse(all.getFirst()));
  }

  /** Identifiers of manifests, organizations, items and resources are unique in a manifest. */
  private void unique(Markup root) {
    Set<String> seen = new HashSet<>();
    root.tree()
        .filter(m -> m.is("organization") || m.is("item") || m.is("resource"))
        .forEach(m -> {
          String id = m.attribute("identifier");
          String field = m.name() + "/@identifier";
          if (id.isEmpty()) {
            fault(m, field, "learning.fault.unnamed", m.name());
          } else if (!seen.add(id)) {
            fault(m, field, "learning.fault.identifier", id);
          } else if (id.length() > 250) {
            fault(m, field, "learning.fault.long-identifier");
          }
        });
  }

  private void fault(Markup where, String field, String key, Object... arguments) {
    faults.fault(NAME, where.line(), field, key, arguments);
  }

  /** Ends with an error where a manifest is larger than any real one. */
  private static final class Bounded extends FilterInputStream {
    private long left;

    Bounded(InputStream in, long most) {
      super(in);
      left = most;
    }

    @Override
    public int read() throws IOException {
      int one = super.read();
      count(one < 0 ? 0 : 1);
      return one;
    }

    @Override
    public int read(byte[] buffer, int from, int size) throws IOException {
      int n = super.read(buffer, from, size);
      count(Math.max(0, n));
      return n;
    }

    boolean isOver() {
      return left < 0;
    }

    private void count(int n) throws IOException {
      left -= n;
      if (isOver()) {
        throw new IOException("the manifest is too large");
      }
    }
  }
}
