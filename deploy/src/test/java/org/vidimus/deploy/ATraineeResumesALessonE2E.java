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

  @Test
  void aLessonIsOpenedFromItsCourseAndItsLastPageLeadsToTheNext() {
    try (Visitor learner = Visitor.arrives().signsIn("examiner")) {
      Page page = learner.page();
      begin(learner);
      learner.enters(page.locator("#leave"));
      page.waitForURL(url -> url.contains("/courses/"));
      assertTrue(page.locator("main").innerText().contains("Frontline officers"));
      assertEquals(List.of(), learner.seriousFindings());

      learner.enters(page.locator(".lessons li").nth(1).locator(".t > a"));
      page.waitForURL(PLAYER);
      page.waitForCondition(() -> isAt(page, "substrate-and-light"));
      assertEquals(List.of("Plex Sans"), faces(lesson(page)));
      assertTrue(page.locator("#next").isHidden());
      int pages = lesson(page).locator(".text:not([hidden]) .page").count();
      for (int i = 1; i < pages; i++) {
        next(learner, lesson(page));
      }
      next(learner, lesson(page));
      page.waitForCondition(() -> isAt(page, "print-and-movement"));
      assertEquals(List.of(), learner.complaints());
    }
  }

  @Test
  void theLessonsLanguageSwitchTurnsThePlayerToo() {
    try (Visitor learner = Visitor.arrives().signsIn("examiner")) {
      Page page = learner.page();
      begin(learner);
      learner.enters(lesson(page).locator(".text:not([hidden]) [data-language=id]"));
      page.waitForCondition(() -> page.locator("#toc h2").innerText().equals("Isi"));
      assertEquals("id", page.locator("html").getAttribute("lang"));
      assertTrue(page.locator("#toc").innerText().contains("Bahan dasar dan cahaya"));
      learner.enters(page.locator("#toc a").last());
      page.waitForCondition(() -> isAt(page, "print-and-movement"));
      page.waitForCondition(() -> !counter(lesson(page)).isEmpty());
      assertEquals("id", lesson(page).locator("html").getAttribute("lang"));
      assertEquals(List.of(), learner.seriousFindings());
      assertEquals(List.of(), learner.complaints());
    }
  }

  /** Families of the type faces a lesson has loaded. */
  @SuppressWarnings("unchecked")
  private static List<String> faces(Frame lesson) {
    return (List<String>)
        lesson.evaluate(
            "() => document.fonts.ready.then(() => [...new Set([...document.fonts].filter(f => f.status"
                + " === 'loaded' && f.family.includes('Sans')).map(f => f.family.replaceAll('\"', '')))])");
  }

  private static boolean isAt(Page page, String lesson) {
    return lessons(page).stream()
        .anyMatch(f -> f.url().contains("/package/" + lesson) && !counter(f).isEmpty());
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
