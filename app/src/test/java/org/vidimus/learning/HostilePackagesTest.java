package org.vidimus.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vidimus.common.Problem;
import org.vidimus.common.Refusal;
import org.vidimus.common.WordsForTests;

/** Archives made to harm, and manifests that contradict themselves. */
class HostilePackagesTest {
  private static final String ITEM =
      "<item identifier='i' identifierref='r'><title>One</title></item>";
  private static final String RESOURCE =
      "<resource identifier='r' adlcp:scormtype='sco' href='a.html'/>";

  @TempDir private Path folder;

  private Path zip(Map<String, String> files) throws IOException {
    return Samples.zip(folder.resolve("package.zip"), files);
  }

  private Refusal refusal(Map<String, String> files) throws IOException {
    Path zip = zip(files);
    return assertThrows(Refusal.class, () -> Samples.read(zip));
  }

  private String fault(String items, String resources) throws IOException {
    List<Problem> all =
        refusal(
                Map.of(
                    "imsmanifest.xml", Samples.manifest(items, resources), "a.html", "<p>One</p>"))
            .problems();
    assertFalse(all.isEmpty());
    assertTrue(all.getFirst().line() > 0, all.toString());
    return said(all);
  }

  private static String said(List<Problem> problems) {
    return problems.stream()
        .map(p -> WordsForTests.words().say("en", p.sentence()))
        .collect(Collectors.joining(" "));
  }

  @Test
  void whatIsNoZipIsAnotherKind() throws IOException {
    Path file = Files.writeString(folder.resolve("a.zip"), "%PDF-1.7");
    assertEquals(
        Refusal.Kind.WRONG_KIND, assertThrows(Refusal.class, () -> Samples.read(file)).kind());
  }

  @Test
  void aZipCutShortIsFaulty() throws IOException {
    Path whole = zip(Map.of("imsmanifest.xml", Samples.manifest(ITEM, RESOURCE), "a.html", ""));
    byte[] bytes = Files.readAllBytes(whole);
    Path half = Files.write(folder.resolve("half.zip"), java.util.Arrays.copyOf(bytes, 200));
    assertEquals(Refusal.Kind.FAULTY, assertThrows(Refusal.class, () -> Samples.read(half)).kind());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../out.html", "a/../../out.html", "/out.html", "C:/out.html", "..\\out.html"})
  void aPathThatLeavesTheZipIsNamed(String path) throws IOException {
    Problem problem = refusal(Map.of(path, "")).problems().getFirst();
    assertEquals(path, problem.file());
  }

  @Test
  void aBombIsNamed() throws IOException {
    Problem problem = refusal(Map.of("big.html", "0".repeat(8 << 20))).problems().getFirst();
    assertEquals("big.html", problem.file());
  }

  @Test
  void aFlippedByteIsToldAsDamageWhereverItStrikes() throws IOException {
    String page =
        "<p>"
            + new Random(1)
                .ints(40_000, 'a', 'z')
                .mapToObj(Character::toString)
                .collect(Collectors.joining())
            + "</p>";
    Path zip =
        zip(
            new TreeMap<>(
                Map.of("imsmanifest.xml", Samples.manifest(ITEM, RESOURCE), "a.html", page)));
    byte[] sound = Files.readAllBytes(zip);
    for (int at = 60; at < 20_000; at += 997) {
      byte[] flipped = sound.clone();
      flipped[at] ^= 0x10;
      Files.write(zip, flipped);
      try (PackageArchive archive = PackageArchive.open(zip, PackageLimits.USUAL)) {
        Refusal refusal =
            assertThrows(Refusal.class, () -> archive.unpack(folder.resolve("flipped")));
        assertEquals(
            List.of("a.html", "learning.fault.unpack"),
            refusal.problems().stream()
                .flatMap(p -> Stream.of(p.file(), p.sentence().key()))
                .toList());
      }
    }
  }

  @Test
  void aDamagedManifestIsNotToldAsBadXml() throws IOException {
    Path zip = zip(Map.of("imsmanifest.xml", Samples.manifest(ITEM, RESOURCE)));
    byte[] bytes = Files.readAllBytes(zip);
    bytes[120] ^= 0x10;
    Files.write(zip, bytes);
    Problem problem = assertThrows(Refusal.class, () -> Samples.read(zip)).problems().getFirst();
    assertEquals("learning.fault.unpack", problem.sentence().key());
  }

  @Test
  void moreThanTheZipSaysIsNotUnpacked() throws IOException {
    Path zip = zip(Map.of("big.html", "0".repeat(8 << 20)));
    byte[] bytes = Files.readAllBytes(zip);
    // the uncompressed size in the central directory: the entry claims to be small
    int directory = bytes.length - 22 - 46 - "big.html".length();
    for (int i = 0; i < 4; i++) {
      bytes[directory + 24 + i] = (byte) (i == 0 ? 100 : 0);
    }
    Files.write(zip, bytes);
    Path target = folder.resolve("small");
    try (PackageArchive archive = PackageArchive.open(zip, PackageLimits.USUAL)) {
      assertThrows(Refusal.class, () -> archive.unpack(target));
    }
    assertTrue(Files.size(target.resolve("big.html")) <= 1 << 16);
  }

  @Test
  void aRefusalNamesOnlyWhatMustBeMended() throws IOException {
    String untitled = "<item identifier='i' identifierref='r'/>";
    List<Problem> problems =
        refusal(
                Map.of(
                    "imsmanifest.xml",
                    Samples.manifest(untitled, RESOURCE.replace("a.html", "b.html")),
                    "a.html",
                    ""))
            .problems();
    assertEquals(
        List.of("learning.fault.absent"), problems.stream().map(p -> p.sentence().key()).toList());
  }

  @Test
  void tooManyFilesAreRefused() throws IOException {
    Path zip = zip(Map.of("a", "", "b", "", "c", ""));
    PackageLimits two = new PackageLimits(1 << 20, 2, 1 << 20, 1 << 20, 200, 1 << 20);
    assertThrows(Refusal.class, () -> PackageArchive.open(zip, two).close());
  }

  @Test
  void nothingIsFetchedForAManifest() throws IOException {
    String dtd =
        "<!DOCTYPE manifest [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>"
            + Samples.manifest(ITEM.replace("One", "&e;"), RESOURCE);
    Refusal refusal = refusal(Map.of("imsmanifest.xml", dtd, "a.html", ""));
    assertTrue(said(refusal.problems()).startsWith("This is not XML"));
  }

  @Test
  void faultsOfTheManifestAreNamed() throws IOException {
    assertTrue(fault(ITEM + ITEM, RESOURCE).contains("second time"));
    assertTrue(fault(ITEM, RESOURCE + RESOURCE).contains("second time"));
    assertTrue(fault(ITEM, RESOURCE.replace("a.html", "A.html")).contains("“a.html” is"));
    assertTrue(fault(ITEM, RESOURCE.replace("a.html", "../a.html")).contains("leaves"));
    assertTrue(
        fault(ITEM, RESOURCE.replace("a.html", "https://example.org/a"))
            .contains("another server"));
    assertTrue(fault("", "").contains("no lesson"));
    assertTrue(fault(ITEM.replace("identifier='i'", ""), RESOURCE).contains("no identifier"));
  }

  @Test
  void otherKindsAreRecognised() throws IOException {
    assertTrue(
        said(refusal(Map.of("course.crs", "", "course.au", "")).problems()).contains("AICC"));
    assertTrue(said(refusal(Map.of("tincan.xml", "")).problems()).contains("xAPI"));
    assertTrue(said(refusal(Map.of("a.html", "")).problems()).contains("not a SCORM"));
  }

  @Test
  void basesParametersAndKeywordsAreRead() throws IOException {
    String items =
        """
        <item identifier='i' identifierref='r' parameters='?q=1#end'><title>One</title>
          <metadata><lom><general>
            <keyword><langstring>vidimus:watermark</langstring></keyword>
            <keyword><langstring>vidimus:page-substitution</langstring></keyword>
            <keyword><langstring>paper</langstring></keyword>
          </general></lom></metadata></item>
        <item identifier='j' identifierref='s' isvisible='false'><title>Two</title></item>
        """;
    String resources =
        "<resource identifier='r' xml:base='x/' adlcp:scormType='sco' href='../y/one%20a.html?p=0'/>"
            + "<resource identifier='s' adlcp:scormtype='asset' href='y/two.html'/>";
    Manifest manifest =
        Samples.read(
            zip(
                Map.of(
                    "imsmanifest.xml",
                    Samples.manifest(items, resources),
                    "y/one a.html",
                    "",
                    "y/two.html",
                    "")));
    LessonPlan one = manifest.lessons().getFirst();
    assertEquals("x/../y/one%20a.html?p=0&q=1#end", one.launch());
    assertEquals(List.of("watermark", "page-substitution"), one.teaches());
    assertEquals(LessonPlan.Kind.ASSET, manifest.lessons().getLast().kind());
    assertEquals(List.of(new Heading(0, "One", "i")), manifest.contents());
  }

  @Test
  void unpackingKeepsPathsOfOldTools() throws IOException {
    Path zip = zip(Map.of("a\\b.html", "b", "c/./d.html", "d"));
    Path target = folder.resolve("out");
    try (PackageArchive archive = PackageArchive.open(zip, PackageLimits.USUAL)) {
      archive.unpack(target);
    }
    assertEquals("b", Files.readString(target.resolve("a/b.html")));
    assertEquals("d", Files.readString(target.resolve("c/d.html")));
  }
}
