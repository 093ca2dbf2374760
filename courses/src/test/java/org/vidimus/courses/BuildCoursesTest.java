package org.vidimus.courses;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vidimus.courses.source.CourseReader;
import org.vidimus.courses.source.Slugs;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class BuildCoursesTest {
  private static final String COURSE = "evaluation-of-travel-documents";
  private static final Path SOURCES = Path.of(".");

  @TempDir static Path folder;

  private static Path zip() {
    return folder.resolve("out").resolve(COURSE + ".zip");
  }

  private static BuildCourses builder(String out) {
    return new BuildCourses(SOURCES, folder.resolve("packs"), folder.resolve(out));
  }

  @BeforeAll
  static void build() throws IOException {
    new SmallPacks(folder.resolve("packs")).drawFor(CourseReader.read(SOURCES, COURSE));
    builder("out").buildAll();
  }

  @Test
  void theSameInputsGiveTheSameBytes() throws IOException {
    builder("again").buildAll();
    assertArrayEquals(
        Files.readAllBytes(zip()),
        Files.readAllBytes(folder.resolve("again").resolve(COURSE + ".zip")));
  }

  @Test
  void nothingIsBuiltAgainWithoutNeed() throws IOException {
    assertTrue(builder("out").build(COURSE).endsWith("unchanged"));
  }

  @Test
  void theManifestIsScorm12AndItsFilesExist() throws Exception {
    Document manifest = manifest();
    assertEquals("1.2", text(manifest, "schemaversion"));
    assertEquals("ADL SCORM", text(manifest, "schema"));
    Set<String> listed = new HashSet<>(Set.of("imsmanifest.xml"));
    for (String tag : List.of("file", "resource")) {
      for (Element element : all(manifest, tag)) {
        if (element.hasAttribute("href")) {
          listed.add(element.getAttribute("href"));
        }
      }
    }
    try (ZipFile zip = new ZipFile(zip().toFile())) {
      Set<String> held = new HashSet<>(zip.stream().map(ZipEntry::getName).toList());
      assertEquals(held, listed);
    }
  }

  @Test
  void theManifestSaysForWhomTheCourseIsWhatItTeachesAndWhatItNeeds() throws Exception {
    List<String> purposes =
        all(manifest(), "classification").stream()
            .map(each -> each.getElementsByTagName("value").item(0).getTextContent())
            .toList();
    assertEquals(4, purposes.stream().filter("Educational Objective"::equals).count());
    assertEquals(1, purposes.stream().filter("Prerequisite"::equals).count());
    for (Element sentence : all(manifest(), "description")) {
      assertEquals(2, sentence.getElementsByTagName("langstring").getLength());
    }
    assertTrue(text(manifest(), "educational").contains("Frontline officers"));
  }

  @Test
  void everyItemLeadsToAScoAndNamesWhatItTeaches() throws Exception {
    Document manifest = manifest();
    Set<String> resources = new HashSet<>();
    all(manifest, "resource").stream()
        .filter(resource -> resource.getAttribute("adlcp:scormtype").equals("sco"))
        .forEach(resource -> resources.add(resource.getAttribute("identifier")));
    List<Element> items = all(manifest, "item");
    assertEquals(3, items.size());
    for (Element item : items) {
      assertTrue(resources.contains(item.getAttribute("identifierref")));
      NodeList keywords = item.getElementsByTagName("keyword");
      assertTrue(keywords.getLength() > 0);
      for (int i = 0; i < keywords.getLength(); i++) {
        String keyword = keywords.item(i).getTextContent();
        assertTrue(keyword.startsWith("vidimus:"), keyword);
        assertTrue(Slugs.isTerm(keyword.substring("vidimus:".length())), keyword);
      }
    }
  }

  @Test
  void aStrictContentSecurityPolicyHolds() throws IOException {
    for (String page : pages()) {
      String html = read(page);
      assertFalse(html.matches("(?s).*<script(?![^>]*src=)[^>]*>.*"), page + ": inline script");
      assertFalse(html.matches("(?s).*<style.*"), page + ": inline style sheet");
      assertFalse(html.matches("(?s).*<[^>]*\\s(style|on[a-z]+)=.*"), page + ": inline attribute");
    }
  }

  @Test
  void aLinkIntoThePortalHasNoAddressUntilThePortalIsThere() throws IOException {
    String html = read("substrate-and-light/index.html");
    assertTrue(html.contains("<a class=\"portal\" data-portal=\"vidimus:term/watermark\">"));
    assertFalse(html.contains("href=\"vidimus:"));
  }

  @Test
  void everyTypeFaceItNamesIsInThePackageWithItsLicence() throws IOException {
    List<String> named =
        Pattern.compile("url\\(([^)]+)\\)")
            .matcher(read("runtime/tokens.css"))
            .results()
            .map(found -> found.group(1))
            .toList();
    assertEquals(4, named.size());
    for (String face : named) {
      assertTrue(read("runtime/" + face).startsWith("wOF2"), face);
    }
    assertTrue(read("runtime/fonts/OFL.txt").contains("SIL OPEN FONT LICENSE"));
  }

  @Test
  void picturesAreSmallEnoughAndOpen() throws IOException {
    try (ZipFile zip = new ZipFile(zip().toFile())) {
      for (ZipEntry entry : zip.stream().filter(each -> each.getName().endsWith(".jpg")).toList()) {
        var picture = ImageIO.read(zip.getInputStream(entry));
        assertNotNull(picture, entry.getName());
        assertTrue(picture.getWidth() <= 1000, entry.getName());
      }
    }
  }

  private static List<String> pages() throws IOException {
    try (ZipFile zip = new ZipFile(zip().toFile())) {
      return zip.stream().map(ZipEntry::getName).filter(name -> name.endsWith(".html")).toList();
    }
  }

  private static String read(String name) throws IOException {
    try (ZipFile zip = new ZipFile(zip().toFile())) {
      ZipEntry entry = zip.getEntry(name);
      assertNotNull(entry, name);
      return new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Document manifest() throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    byte[] xml = read("imsmanifest.xml").getBytes(StandardCharsets.UTF_8);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
  }

  private static String text(Document manifest, String tag) {
    return all(manifest, tag).getFirst().getTextContent();
  }

  private static List<Element> all(Document manifest, String tag) {
    NodeList nodes = manifest.getElementsByTagName(tag);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }
}
