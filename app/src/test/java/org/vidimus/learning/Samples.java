package org.vidimus.learning;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.vidimus.TestData;

/** Packages to try: those of strangers, read where they lie, and small ones made here. */
final class Samples {
  private Samples() {}

  /** The folder of strangers' packages; tests that need it are skipped where it is absent. */
  static Path strangers() {
    return TestData.find("scorm");
  }

  static Path zip(Path file, Map<String, String> files) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> entry : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return file;
  }

  static Manifest read(Path zip) throws IOException {
    try (PackageArchive archive = PackageArchive.open(zip, PackageLimits.USUAL)) {
      return new ManifestReader(archive, PackageLimits.USUAL).read();
    }
  }

  /** A sound manifest of SCORM 1.2 around an organization's items and resources. */
  static String manifest(String items, String resources) {
    return """
    <manifest identifier="made.here" version="1"
        xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
        xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
      <metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
      <organizations default="o"><organization identifier="o"><title>Made here</title>
        %s
      </organization></organizations>
      <resources>%s</resources>
    </manifest>
    """
        .formatted(items, resources);
  }
}
