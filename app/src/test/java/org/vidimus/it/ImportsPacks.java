package org.vidimus.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.inject.spi.CDI;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.vidimus.access.Identification;
import org.vidimus.access.action.Caller;
import org.vidimus.access.action.SignInPerson;
import org.vidimus.common.Refusal;
import org.vidimus.document.DocumentCode;
import org.vidimus.document.DocumentSheet;
import org.vidimus.document.JobId;
import org.vidimus.document.JobSheet;
import org.vidimus.document.JobState;
import org.vidimus.document.SpecimenId;
import org.vidimus.document.SpecimenSheet;
import org.vidimus.document.action.Fallback;
import org.vidimus.document.action.ImportPack;
import org.vidimus.document.action.ReadDocument;
import org.vidimus.document.action.ReadJob;
import org.vidimus.document.action.ReadSpecimen;
import org.vidimus.document.pack.Spool;
import org.vidimus.gate.CurrentSubject;
import org.vidimus.gate.Handling;
import org.vidimus.gate.Role;
import org.vidimus.gate.Subject;

/**
 * Packs on their way into the library, on the database of this run. An interface, so that its tests
 * share the one deployment of {@link PortalIT}.
 */
interface ImportsPacks {
  private static <T> T the(Class<T> type) {
    return CDI.current().select(type).get();
  }

  @Test
  default void anEmptyAudienceIsNobodyButTheOriginator() throws IOException, InterruptedException {
    become("editor");
    String code = "QMZ-AO-00071";
    bring(
        pack(document(code, "a.png")),
        new Fallback(Optional.empty(), Optional.of(List.of()), Optional.empty()));
    assertEquals(List.of(), read(code).head().audience());
  }

  @Test
  default void aFaultyDocumentStaysOutWholeAndTheOthersEnterAndKeepTheirIds() throws Exception {
    become("editor");
    byte[] pack = pack(document("QMZ-AO-00001", "a.png"), document("QMZ-AO-00002", "missing.png"));
    JobSheet job = bring(pack);
    assertEquals(JobState.DONE, job.state());
    assertEquals(job.total(), job.done());
    assertEquals(1, job.counts().documents());
    assertEquals(1, job.counts().refused());
    assertEquals(
        List.of("documents[1].specimens[1].parts[0].views[0].file"),
        job.errors().stream().map(JobSheet.Message::field).toList());
    DocumentSheet first = read("QMZ-AO-00001");
    assertThrows(Refusal.class, () -> read("QMZ-AO-00002"));
    assertEquals(JobState.DONE, bring(pack).state());
    DocumentSheet again = read("QMZ-AO-00001");
    assertEquals(first.head(), again.head());
    assertEquals(first.parts(), again.parts());
    assertEquals(first.specimens(), again.specimens());
    assertEquals(first.checks(), again.checks());
    assertTrue(again.enteredAt().isAfter(first.enteredAt()));
  }

  @Test
  default void whatIsAboveTheReadersLevelIsLeftOut() throws Exception {
    become("editor");
    assertEquals(1, bring(pack(document("QMZ-AO-00003", "a.png"))).counts().documents());
    DocumentSheet whole = read("QMZ-AO-00003");
    assertEquals(2, whole.checks().size());
    become("officer");
    DocumentSheet seen = read("QMZ-AO-00003");
    assertEquals(
        List.of("watermark"),
        seen.parts().getFirst().features().stream().map(f -> f.kind()).toList());
    assertEquals(1, seen.checks().size());
    assertTrue(seen.checks().getFirst().falseCrop().isPresent());
    UUID counterfeit = seen.specimens().getLast().id();
    SpecimenSheet specimen = the(ReadSpecimen.class).read(new SpecimenId(counterfeit));
    assertEquals(
        List.of("No watermark"),
        specimen.parts().getFirst().signs().stream().map(s -> s.text()).toList());
    become("observer");
    assertEquals(
        Refusal.Kind.MISSING, assertThrows(Refusal.class, () -> read("QMZ-AO-00003")).kind());
  }

  @Test
  default void aBrokenZipKeepsNothing() throws Exception {
    become("editor");
    byte[] pack = pack(document("QMZ-AO-00004", "a.png"));
    byte[] cut = java.util.Arrays.copyOf(pack, pack.length - 30);
    JobSheet job = bring(cut);
    assertEquals(JobState.FAILED, job.state());
    assertEquals(1, job.errors().size());
    assertThrows(Refusal.class, () -> read("QMZ-AO-00004"));
  }

  @Test
  default void recordsEnterLineByLine() throws Exception {
    become("editor");
    String lines =
        """
        {"code": "SWE-AO-00901", "title": "PASS", "firstIssued": "1900-01-01"}
        {"code": "SWE-AO-00902"}
        """;
    JobSheet job = bring(lines.getBytes(UTF_8));
    assertEquals(1, job.counts().documents());
    assertEquals(
        List.of("2 title"), job.errors().stream().map(m -> m.line() + " " + m.field()).toList());
    assertTrue(read("SWE-AO-00901").head().firstIssued().isEmpty());
  }

  @Test
  default void whatCameFromOthersStaysTheirsAndOnlyTheyWidenIt() throws Exception {
    become("editor");
    String red = handled("QMZ-AO-00081", "RED", "members");
    String amber = handled("QMZ-AO-00082", "AMBER", "members");
    assertEquals(2, bring(pack(red, amber)).counts().documents());
    DocumentSheet before = read("QMZ-AO-00082");

    becomeEditorElsewhere();
    JobSheet job =
        bring(
            pack(
                handled("QMZ-AO-00081", "CLEAR", "public"),
                handled("QMZ-AO-00082", "CLEAR", "public"),
                handled("QMZ-AO-00083", "RED", "qma")));
    assertEquals(0, job.counts().documents());
    assertEquals(
        List.of(
            "documents[0].code import.fault.not-yours",
            "documents[1].handling import.fault.only-originator-widens",
            "documents[1].audience import.fault.only-originator-widens",
            "documents[2].handling import.fault.above-clearance"),
        job.errors().stream().map(m -> m.field() + " " + m.sentence().key()).toList());
    assertEquals(before.enteredAt(), read("QMZ-AO-00082").enteredAt());

    assertEquals(
        1, bring(pack(handled("QMZ-AO-00082", "AMBER+STRICT", "qma"))).counts().documents());
    DocumentSheet after = read("QMZ-AO-00082");
    assertEquals(List.of("qma"), after.head().audience());
    assertEquals(before.originator(), after.originator());
    assertEquals(before.head().legalBasis(), after.head().legalBasis());
  }

  private static String handled(String code, String handling, String audience) {
    return document(code, "a.png")
        .replaceFirst(
            "\\{", "{\"handling\": \"" + handling + "\", \"audience\": [\"" + audience + "\"],");
  }

  private static void becomeEditorElsewhere() {
    become("examiner");
    Subject examiner = the(CurrentSubject.class).get();
    the(CurrentSubject.class)
        .become(
            new Subject(
                examiner.person(),
                examiner.username(),
                examiner.organisation(),
                examiner.party(),
                Set.of(Role.EDITOR),
                Handling.AMBER_STRICT,
                1,
                examiner.reach()));
  }

  /** Brings a document with two specimens in. */
  static void enter(String code) throws IOException, InterruptedException {
    become("editor");
    assertEquals(1, bring(pack(document(code, "a.png"))).counts().documents());
  }

  private static void become(String username) {
    String secret =
        the(SignInPerson.class).open(username, "vidimus-demo", new Caller("127.0.0.1", "test"));
    assertTrue(the(Identification.class).take(secret));
  }

  private static DocumentSheet read(String code) {
    return the(ReadDocument.class).read(new DocumentCode(code));
  }

  private static JobSheet bring(byte[] bytes) throws IOException, InterruptedException {
    return bring(bytes, new Fallback(Optional.empty(), Optional.empty(), Optional.empty()));
  }

  private static JobSheet bring(byte[] bytes, Fallback fallback)
      throws IOException, InterruptedException {
    Spool.Sent sent = the(Spool.class).take(out -> out.write(bytes), Optional.empty());
    JobId job = the(ImportPack.class).take(sent, fallback);
    for (int i = 0; i < 600; i++) {
      JobSheet sheet = the(ReadJob.class).read(job);
      if (sheet.state().isOver()) {
        return sheet;
      }
      TimeUnit.MILLISECONDS.sleep(100);
    }
    throw new AssertionError("the import does not end");
  }

  private static byte[] pack(String... documents) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("pack.json"));
      String record =
          "{\"format\":\"vidimus-pack/1\",\"documents\":[" + String.join(",", documents) + "]}";
      zip.write(record.getBytes(UTF_8));
      zip.putNextEntry(new ZipEntry("a.png"));
      ImageIO.write(new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB), "png", zip);
    }
    return bytes.toByteArray();
  }

  /** A document with a genuine and a false specimen; the genuine one's picture is in the file. */
  private static String document(String code, String file) {
    return """
    {"code": "%s", "titles": [{"lang": "en", "text": "Test"}], "issuer": "QMZ",
     "category": "passport", "type": "ordinary", "version": "1",
     "specimens": [
       {"id": "c", "genuine": false, "title": "False", "fraudClass": "counterfeit",
        "fraudMethods": ["counterfeit-whole"],
        "parts": [{"id": "p", "name": "Page", "kind": "biodata-page",
          "views": [{"id": "v", "light": "visible", "file": "a.png"}],
          "signs": [
            {"id": "s1", "light": "visible", "betrays": "f1", "text": "No watermark",
             "region": {"x": 1, "y": 1, "width": 9, "height": 9}},
            {"id": "s3", "light": "ir", "betrays": "f3", "text": "No covert ink",
             "region": {"x": 1, "y": 1, "width": 9, "height": 9}}]}]},
       {"id": "g", "genuine": true, "title": "Genuine",
        "parts": [{"id": "p", "name": "Page", "kind": "biodata-page",
          "views": [{"id": "v", "light": "visible", "file": "%s"}],
          "features": [
            {"id": "f1", "kind": "watermark", "light": "visible", "level": 1, "text": "Watermark",
             "region": {"x": 1, "y": 1, "width": 9, "height": 9}},
            {"id": "f3", "kind": "anti-stokes-ink", "light": "ir", "level": 3, "text": "Covert",
             "region": {"x": 1, "y": 1, "width": 9, "height": 9}}]}]}],
     "checks": [
       {"feature": "f1", "sign": "s1", "light": "visible", "act": [{"lang": "en", "text": "Look"}]},
       {"feature": "f3", "light": "ir", "act": [{"lang": "en", "text": "Lamp"}]}]}
    """
        .formatted(code, file);
  }
}
