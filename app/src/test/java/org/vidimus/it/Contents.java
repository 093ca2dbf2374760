package org.vidimus.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.inject.spi.CDI;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.vidimus.access.Identification;
import org.vidimus.access.action.Caller;
import org.vidimus.access.action.SignInPerson;
import org.vidimus.alert.Reading;
import org.vidimus.alert.SentContent;
import org.vidimus.alert.action.DraftAlert;
import org.vidimus.learning.action.UploadCourse;

/** Things that tests in the server bring in by the acts anybody would use. */
final class Contents {
  private Contents() {}

  static <T> T the(Class<T> type) {
    return CDI.current().select(type).get();
  }

  static void become(String username) {
    String secret =
        the(SignInPerson.class).open(username, "vidimus-demo", new Caller("127.0.0.1", "test"));
    assertTrue(the(Identification.class).take(secret));
  }

  static Reading alert(String title) {
    return the(DraftAlert.class)
        .draft(() ->
            new SentContent(
                title,
                "Seen once",
                null,
                "notice",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null));
  }

  static void course(String identifier, String title) throws IOException {
    String manifest =
        """
        <manifest identifier="%s" version="1"
            xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
            xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
          <metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
          <organizations default="o"><organization identifier="o"><title>%s</title>
            <item identifier="i1" identifierref="r1"><title>%s, first lesson</title></item>
          </organization></organizations>
          <resources><resource identifier="r1" type="webcontent" adlcp:scormtype="sco" href="a.html">
            <file href="a.html"/></resource></resources>
        </manifest>
        """
            .formatted(identifier, title, title);
    Path zip = Files.createTempFile("course", ".zip");
    try {
      Files.write(
          zip,
          zip(
              Map.of(
                  "imsmanifest.xml", manifest.getBytes(UTF_8), "a.html", "<p>".getBytes(UTF_8))));
      the(UploadCourse.class).upload(zip);
    } finally {
      Files.delete(zip);
    }
  }

  static byte[] zip(Map<String, byte[]> files) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
      }
    }
    return bytes.toByteArray();
  }

  static byte[] png() throws IOException {
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB), "png", bytes);
    return bytes.toByteArray();
  }
}
