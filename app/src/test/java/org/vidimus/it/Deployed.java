package org.vidimus.it;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.vidimus.access.Oracle;

/** The shipped WAR with the tests in it. */
final class Deployed {
  private static final String DESCRIPTOR = "WEB-INF/web.xml";
  private static final String PAGES = "WEB-INF/classes/pages.txt";

  private Deployed() {}

  /** The WAR whose door lets the test runner's own servlet in. */
  static WebArchive portal() {
    WebArchive war =
        ShrinkWrap.create(ZipImporter.class, "vidimus.war")
            .importFrom(new File("target/vidimus.war"))
            .as(WebArchive.class);
    String descriptor =
        read(war, DESCRIPTOR)
            .replace("org.vidimus.access.web.Door", DoorForTests.class.getName())
            .replace("org.vidimus.common.PortalDataSource", CountingDataSource.class.getName());
    String pages = read(war, PAGES) + "\n" + PlantedPage.ADDRESS;
    war.delete("/" + DESCRIPTOR);
    war.delete("/" + PAGES);
    return war.add(new StringAsset(descriptor), "/" + DESCRIPTOR)
        .add(new StringAsset(pages), "/" + PAGES)
        .add(new StringAsset(PlantedPage.VIEW), "/planted.xhtml")
        .addPackage("org.vidimus.it")
        .addClasses(Oracle.class, Oracle.Reader.class, Oracle.Item.class);
  }

  private static String read(WebArchive war, String file) {
    try (var in = war.get("/" + file).getAsset().openStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
