package org.vidimus.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The trainee: takes a lesson, leaves it in the middle, and comes back to the same page. */
class ATraineeResumesALessonE2E {
  private static final String COURSE = "Evaluation of Travel Documents";
  private static final Pattern PLAYER = Pattern.compile("https?://[^/]+\\.courses\\.localhost.*");

  @Test
  void aLessonIsResumedAtThePageWhereItWasLeft() {
    try (Visitor trainee = Visitor.arrives().signsIn("trainee")) {
      Page page = trainee.page();
      begin(trainee);
      Frame lesson = lesson(page);
      assertEquals("1", counter(lesson).replaceAll("\\D.*", ""));
      next(trainee, lesson);
      page.waitForCondition(() -> counter(lesson(page)).startsWith("2"));
      next(trainee, lesson(page));
      page.waitForCondition(() -> counter(lesson(page)).startsWith("3"));
      page.waitForCondition(() -> page.locator(".saved").innerText().startsWith("Saved "));
      assertEquals(List.of(), trainee.seriousFindings());
      trainee.enters(page.locator("#leave"));
      page.waitForURL(url -> url.contains("/courses/"));

      page.navigate("/");
      trainee.enters(page.locator(".links .btn.main").first());
      page.waitForURL(PLAYER);
      page.waitForCondition(
          () -> !lessons(page).isEmpty() && counter(lesson(page)).startsWith("3"));
      assertEquals(List.of(), trainee.complaints());
    }
  }

  @Test
  void theWindowOpenedLastKeepsThePlaceAndTheOtherOneSaysSo() {
    try (Visitor trainee = Visitor.arrives().signsIn("trainee")) {
      Page older = trainee.page();
      begin(trainee);
      String portal = older.locator("#leave").getAttribute("href");
      Page newer = older.context().newPage();
      newer.navigate(portal);
      newer.locator("main .btn.main").first().click();
      newer.waitForURL(PLAYER);
      newer.waitForCondition(() -> !lessons(newer).isEmpty() && !counter(lesson(newer)).isEmpty());
      String place = counter(lesson(newer));
      next(trainee, lesson(older));
      older.waitForCondition(
          () -> older.locator(".saved").innerText().startsWith("Opened in another window"));
      assertTrue(older.locator("#again").isVisible());
      newer.reload();
      newer.waitForCondition(
          () -> !lessons(newer).isEmpty() && counter(lesson(newer)).equals(place));
    }
  }

  @Test
  void sendingsThatOverlapAreTakenOneAfterTheOther() {
    try (Visitor trainee = Visitor.arrives().signsIn("trainee")) {
      Page page = trainee.page();
      begin(trainee);
      Object answers =
          page.evaluate(
              """
              async () => {
                const body = JSON.stringify({ journal: crypto.randomUUID(), deltas: [] });
                const send = () => fetch('/progress', { method: 'POST', body, headers: { 'Content-Type': 'application/json' } });
                const all = await Promise.all([...Array(12)].map(send));
                return [...new Set(all.map(a => a.status))];
              }
              """);
      assertEquals(List.of(200), answers);
    }
  }

  private static void begin(Visitor trainee) {
    Page page = trainee.page();
    page.navigate("/courses");
    trainee.enters(
        page.locator("li")
            .filter(
                new Locator.FilterOptions()
                    .setHasText(Pattern.compile(COURSE, Pattern.CASE_INSENSITIVE)))
            .first()
            .locator(".btn"));
    page.waitForURL(PLAYER);
    page.waitForCondition(() -> !lessons(page).isEmpty() && !counter(lesson(page)).isEmpty());
  }

  private static List<Frame> lessons(Page page) {
    return page.frames().stream()
        .filter(f -> page.mainFrame().equals(f.parentFrame()) && f.url().contains("/package/"))
        .toList();
  }

  private static Frame lesson(Page page) {
    return lessons(page).getFirst();
  }

  private static void next(Visitor trainee, Frame lesson) {
    trainee.enters(lesson.locator(".text:not([hidden]) .next"));
  }

  /** The number of the page shown, and what follows it. */
  private static String counter(Frame lesson) {
    Locator counter = lesson.locator(".text:not([hidden]) .counter");
    return counter.count() == 0 ? "" : counter.innerText().replaceFirst("^\\D+", "");
  }

  @Test
  void aDocumentPageOffersTheLessonsThatTeachItsFeatures() {
    try (Visitor trainee = Visitor.arrives().signsIn("trainee")) {
      trainee.page().navigate("/documents/QMA-AD-02001");
      assertTrue(trainee.page().locator("a[href*='/courses/']").count() >= 1);
    }
  }
}
