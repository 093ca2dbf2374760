package org.vidimus.imaging.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.inject.Instance;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vidimus.common.Place;
import org.vidimus.common.Settings;
import org.vidimus.common.WordsForTests;
import org.vidimus.gate.CurrentSubject;
import org.vidimus.gate.Envelope;
import org.vidimus.gate.Handling;
import org.vidimus.gate.ObjectKind;
import org.vidimus.gate.Permission;
import org.vidimus.gate.Subject;
import org.vidimus.gate.Verdict;
import org.vidimus.imaging.Guards;
import org.vidimus.imaging.ImageGuard;
import org.vidimus.imaging.ImageId;
import org.vidimus.imaging.Owner;
import org.vidimus.imaging.Vault;
import org.vidimus.imaging.action.ShowPicture;
import org.vidimus.imaging.iiif.Darkroom;
import org.vidimus.imaging.pyramid.Drawn;
import org.vidimus.imaging.pyramid.Pyramid;

class IiifServletTest {
  private static final String OPEN = "00000000-0000-0001-0000-000000000001";
  private static final String CLOSED = "00000000-0000-0002-0000-000000000002";
  private static final String COVERT = "00000000-0000-0004-0000-000000000004";
  private static final String UNKNOWN = "00000000-0000-0003-0000-000000000003";
  private static final Subject READER =
      new Subject(
          new UUID(9, 9), "officer", "border", "qma", Set.of(), Handling.AMBER, 1, Set.of());
  private static final Subject STRANGER =
      new Subject(
          new UUID(8, 8), "stranger", "office", "qmb", Set.of(), Handling.AMBER, 1, Set.of());

  @TempDir Path data;
  private IiifServlet servlet;
  private final CurrentSubject current = new CurrentSubject();

  @BeforeEach
  void open() throws IOException {
    var settings = new Settings(data, "https://portal", false);
    var vault = new Vault(settings);
    for (String id : List.of(OPEN, CLOSED, COVERT)) {
      Path file = vault.tiles(new ImageId(UUID.fromString(id)));
      Files.createDirectories(file.getParent());
      Pyramid.write(file, Drawn.waves(700, 500, 3), 0.9f);
    }
    var darkroom = new Darkroom(vault, settings, Clock.systemUTC());
    servlet =
        new IiifServlet(
            new ShowPicture(new Guards(instance(this::silent, this::guard), this::judge), current),
            darkroom,
            current,
            WordsForTests.words(),
            new Place(),
            settings);
  }

  private Optional<Owner> silent(ImageId image) {
    return Optional.empty();
  }

  private Optional<Owner> guard(ImageId image) {
    return switch (image.toString()) {
      case OPEN -> owner(envelope(Handling.CLEAR, "public"));
      case CLOSED -> owner(envelope(Handling.AMBER, "qma"));
      case COVERT -> owner(envelope(Handling.CLEAR, "public").forLevel(2));
      default -> Optional.empty();
    };
  }

  private static Optional<Owner> owner(Envelope envelope) {
    return Optional.of(new Owner(envelope, "1", "basis", List.of(), List.of()));
  }

  private static Envelope envelope(Handling handling, String audience) {
    return Envelope.released(ObjectKind.DOCUMENT, "sec", "library", handling, Set.of(audience));
  }

  private Verdict judge(Subject reader, Permission act, Envelope envelope) {
    boolean open = envelope.handling() == Handling.CLEAR && envelope.level() == 1;
    return reader.equals(READER) || open
        ? new Verdict.Allowed()
        : new Verdict.Refused(Verdict.Reason.NOT_NAMED);
  }

  @SuppressWarnings("unchecked") // a fake of which only the iterator is used
  private static Instance<ImageGuard> instance(ImageGuard... guards) {
    return (Instance<ImageGuard>)
        Proxy.newProxyInstance(
            Instance.class.getClassLoader(),
            new Class<?>[] {Instance.class},
            (proxy, method, arguments) -> List.of(guards).iterator());
  }

  private Exchange ask(Subject reader, String method, String path, String... headers)
      throws IOException {
    current.become(reader);
    var sent = headers.length == 0 ? Map.<String, String>of() : Map.of(headers[0], headers[1]);
    var exchange = new Exchange(method, "/iiif/3/" + path, sent);
    if (method.equals("HEAD")) {
      servlet.doHead(exchange.request(), exchange.response());
    } else {
      servlet.doGet(exchange.request(), exchange.response());
    }
    return exchange;
  }

  @Test
  void aTileComesWithItsNameAndMayBeKeptByTheReadersBrowserOnly() throws IOException {
    Exchange answer = ask(READER, "GET", CLOSED + "/0,0,512,500/512,500/0/default.jpg");
    assertEquals(200, answer.status);
    assertEquals("image/jpeg", answer.header("Content-Type"));
    assertEquals(String.valueOf(answer.body.size()), answer.header("Content-Length"));
    assertEquals("private, max-age=600", answer.header("Cache-Control"));
    assertEquals("", answer.header("Access-Control-Allow-Origin"));
    assertTrue(answer.header("Vary").contains("Cookie"));
    assertTrue(
        answer.header("Link").contains("/0,0,512,500/max/0/default.jpg>;rel=\"canonical\""),
        answer.header("Link"));
  }

  @Test
  void aPublicPictureIsOpenToAnybodyAndAnyPage() throws IOException {
    Exchange answer = ask(Subject.NOBODY, "GET", OPEN + "/full/!200,200/0/default.png");
    assertEquals(200, answer.status);
    assertEquals("*", answer.header("Access-Control-Allow-Origin"));
    assertEquals("public, max-age=86400", answer.header("Cache-Control"));
    assertEquals("image/png", answer.header("Content-Type"));
  }

  @Test
  void aPictureOfALevelIsForNoCacheOfOthersThoughItsDocumentIsPublic() throws IOException {
    String path = COVERT + "/full/!200,200/0/default.png";
    assertEquals(401, ask(Subject.NOBODY, "GET", path).status);
    Exchange answer = ask(READER, "GET", path);
    assertEquals(200, answer.status);
    assertEquals("private, max-age=600", answer.header("Cache-Control"));
    assertEquals("", answer.header("Access-Control-Allow-Origin"));
  }

  @Test
  void theHeadIsTheSameWithoutABody() throws IOException {
    String path = OPEN + "/0,0,512,500/512,500/0/default.jpg";
    Exchange whole = ask(READER, "GET", path);
    Exchange head = ask(READER, "HEAD", path);
    assertEquals(whole.headers, head.headers);
    assertEquals(0, head.body.size());
  }

  @Test
  void whoHasThePictureIsToldSo() throws IOException {
    for (String rest : List.of("/full/100,/0/default.jpg", "/info.json")) {
      String tag = ask(READER, "GET", CLOSED + rest).header("ETag");
      Exchange again = ask(READER, "GET", CLOSED + rest, "If-None-Match", "W/\"x\", " + tag);
      assertEquals(304, again.status);
      assertEquals(tag, again.header("ETag"));
      assertEquals(0, again.body.size());
      assertEquals(200, ask(READER, "GET", CLOSED + rest, "If-None-Match", "\"other\"").status);
    }
    String tag = ask(READER, "GET", CLOSED + "/info.json").header("ETag");
    assertEquals(404, ask(STRANGER, "GET", CLOSED + "/info.json", "If-None-Match", tag).status);
  }

  @Test
  void whatIsNotThereNotTheirsOrNoIdIsMissingAlike() throws IOException {
    Exchange first = ask(STRANGER, "GET", UNKNOWN + "/info.json");
    assertEquals(404, first.status);
    for (String path :
        List.of(
            CLOSED + "/info.json",
            CLOSED + "/full/max/0/default.jpg",
            CLOSED + "/nonsense",
            CLOSED,
            OPEN.replace('0', 'g') + "/info.json",
            OPEN + "%00/info.json",
            OPEN + ";x=1/info.json",
            "%zz/info.json",
            "..%2f..%2fetc/info.json",
            "",
            "/")) {
      Exchange answer = ask(STRANGER, "GET", path);
      assertEquals(404, answer.status, path);
      assertEquals(first.headers, answer.headers, path);
      assertEquals(text(first), text(answer), path);
    }
  }

  @Test
  void nobodyIsAskedToSignInWhetherItExistsOrNot() throws IOException {
    Exchange closed = ask(Subject.NOBODY, "GET", CLOSED + "/info.json");
    Exchange unknown = ask(Subject.NOBODY, "GET", UNKNOWN + "/info.json");
    assertEquals(401, closed.status);
    assertEquals(401, unknown.status);
    assertEquals(text(closed), text(unknown));
    assertEquals(401, ask(Subject.NOBODY, "GET", "no-id/info.json").status);
  }

  @Test
  void aMalformedAddressOfAPictureOneMaySeeIsABadRequest() throws IOException {
    for (String rest :
        List.of("/full/max/0", "/full/max/0/default.exe", "/x/max/0/default.jpg", "/a/b/c/d/e")) {
      Exchange answer = ask(READER, "GET", CLOSED + rest);
      assertEquals(400, answer.status, rest);
      assertEquals("application/problem+json", answer.header("Content-Type"));
      assertTrue(text(answer).contains("\"status\":400"), text(answer));
    }
    assertEquals(501, ask(READER, "GET", CLOSED + "/full/max/45/default.jpg").status);
  }

  @Test
  void thePictureAloneLeadsToItsDescription() throws IOException {
    Exchange answer = ask(READER, "GET", CLOSED);
    assertEquals(303, answer.status);
    assertEquals(
        "http://127.0.0.1:8080/iiif/3/" + CLOSED + "/info.json", answer.header("Location"));
    Exchange info = ask(READER, "GET", CLOSED + "/info.json");
    assertEquals("application/json", info.header("Content-Type"));
    assertTrue(text(info).contains("\"id\":\"http://127.0.0.1:8080/iiif/3/" + CLOSED + "\""));
    Exchange linked =
        ask(READER, "GET", CLOSED + "/info.json", "Accept", "application/ld+json, */*");
    assertTrue(linked.header("Content-Type").startsWith("application/ld+json;profile="));
  }

  @Test
  void whatSharedCachesKeepNamesThePortalWhateverHostWasAskedFor() throws IOException {
    Exchange info = ask(READER, "GET", CLOSED + "/info.json", "Host", "elsewhere");
    assertTrue(text(info).contains("\"id\":\"https://portal/iiif/3/" + CLOSED + "\""));
  }

  @Test
  void encodedSignsOfAnAddressMeanTheSigns() throws IOException {
    Exchange answer = ask(READER, "GET", CLOSED + "/0%2C0,100,100/%5E200,/%2190/default.jpg");
    assertEquals(200, answer.status);
    assertFalse(text(answer).isEmpty());
  }

  private static String text(Exchange exchange) {
    return exchange.body.toString(StandardCharsets.ISO_8859_1);
  }
}
