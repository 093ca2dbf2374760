package org.vidimus.it;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The shipped WAR with the tests in it. */
final class Deployed {
  private static final String DESCRIPTOR = "WEB-INF/web.xml";

  private Deployed() {}

  /** The WAR whose door lets the test runner's own servlet in. */
  static WebArchive portal() {
    WebArchive war =
        ShrinkWrap.create(ZipImporter.class, "vidimus.war")
            .importFrom(new File("target/vidimus.war"))
            .as(WebArchive.class);
    String descriptor =
        read(war).replace("org.vidimus.access.web.Door", DoorForTests.class.getName());
    war.delete("/" + DESCRIPTOR);
    return war.add(new StringAsset(descriptor), "/" + DESCRIPTOR).addPackage("org.vidimus.it");
  }

  private static String read(WebArchive war) {
    try (var in = war.get("/" + DESCRIPTOR).getAsset().openStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
