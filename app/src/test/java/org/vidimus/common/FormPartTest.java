package org.vidimus.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A part of a form, however it is written. */
class FormPartTest {
  private static final String TYPE = "multipart/form-data; boundary=xx";

  private static String read(String body) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new FormPart(new ByteArrayInputStream(body.getBytes(StandardCharsets.ISO_8859_1)), TYPE)
        .copy("file", out);
    return out.toString(StandardCharsets.ISO_8859_1);
  }

  private static String part(String name, String content) {
    return "--xx\r\nContent-Disposition: form-data; name=\""
        + name
        + "\"\r\n\r\n"
        + content
        + "\r\n";
  }

  @Test
  void thePartIsFoundAmongOthers() throws IOException {
    assertEquals("PK", read(part("other", "no") + part("file", "PK") + "--xx--\r\n"));
  }

  @Test
  void theFileIsCalledWhatItsSenderCallsIt() throws IOException {
    assertEquals("été 1.png", name("; filename=\"été 1.png\""));
    assertEquals("a.png", name(";filename=a.png"));
    assertEquals("", name(""));
  }

  private static String name(String more) throws IOException {
    String body =
        "--xx\r\nContent-Disposition: form-data; name=\"file\"" + more + "\r\n\r\nPK\r\n--xx--";
    return new FormPart(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)), TYPE)
        .copy("file", new ByteArrayOutputStream());
  }

  @Test
  void whatLooksLikeABoundaryIsContent() throws IOException {
    String content = "\r\n\r\n--\r\n--x\r\r\n--y";
    assertEquals(content, read(part("file", content) + "--xx--"));
  }

  @Test
  void aPreambleIsPassedOver() throws IOException {
    assertEquals("PK", read("preamble\r\n" + part("file", "PK") + "--xx--\r\n"));
  }

  @Test
  void anEmptyPartIsEmpty() throws IOException {
    assertEquals("", read("--xx\r\nContent-Disposition: form-data; name=file\r\n\r\n\r\n--xx--"));
  }

  @Test
  void aFormWithoutThePartOrItsEndIsRefused() {
    assertThrows(Refusal.class, () -> read(part("other", "no") + "--xx--\r\n"));
    assertThrows(
        Refusal.class, () -> read("--xx\r\nContent-Disposition: form-data; name=file\r\n\r\nPK"));
    assertThrows(Refusal.class, () -> read(""));
  }
}
