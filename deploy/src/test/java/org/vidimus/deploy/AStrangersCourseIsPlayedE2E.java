package org.vidimus.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** How a member agency begins: it brings packages nobody here wrote, and a learner takes them. */
class AStrangersCourseIsPlayedE2E {
  private static final Pattern PLAYER = Pattern.compile("https?://[^/]+\\.courses\\.localhost.*");
  private static final Pattern COURSE = Pattern.compile(".*//localhost:\\d+/courses/.+");

  private static Path golf(String name) {
    String named = System.getenv("VIDIMUS_TEST_DATA");
    Path data =
        named == null ? Path.of("").toAbsolutePath().resolve("../../shared/data") : Path.of(named);
    Path zip = data.resolve("scorm/golf").resolve(name).normalize();
    assumeTrue(
        Files.isRegularFile(zip),
        "Skipped: no package at " + zip + "; set VIDIMUS_TEST_DATA to the folder of data.");
    return zip;
  }

  private static void bring(Path zip) {
    try (Visitor manager = Visitor.arrives().signsIn("coursemanager")) {
      manager.page().navigate("/courses");
      manager.page().locator("#package").setInputFiles(zip);
      manager.enters(manager.page().locator("form.bring button"));
      manager
          .page()
          .waitForCondition(() ->
              manager.page().locator("form.bring .note").innerText().contains("is in, as version"));
    }
  }

  private static void begin(Visitor trainee, String title) {
    Page page = trainee.page();
    page.navigate("/courses");
    trainee.enters(
        page.locator("li")
            .filter(new Locator.FilterOptions().setHasText(title))
            .first()
            .locator(".btn"));
    page.waitForURL(PLAYER);
    page.waitForCondition(() -> !lessons(page).isEmpty());
  }

  private static List<Frame> lessons(Page page) {
    return page.frames().stream()
        .filter(f -> page.mainFrame().equals(f.parentFrame()) && f.url().contains("/package/"))
        .toList();
  }

  private static Frame lesson(Page page) {
    return lessons(page).getFirst();
  }

  private static void leave(Visitor trainee) {
    trainee.enters(trainee.page().locator("#leave"));
    trainee.page().waitForURL(COURSE);
  }

  /** Between two lessons the frame is empty. */
  private static boolean isAt(Page page, String file) {
    return lessons(page).stream().anyMatch(f -> f.url().endsWith(file));
  }

  private static boolean showsPage(Page page, String file) {
    return lessons(page).stream()
        .flatMap(f -> f.childFrames().stream())
        .anyMatch(f -> f.url().endsWith(file));
  }

  @Test
  void aLessonIsLeftAndResumedAtItsPageAndItsScoreIsRecorded() {
    bring(golf("RuntimeBasicCalls_SCORM12.zip"));
    try (Visitor trainee = Visitor.arrives().signsIn("trainee")) {
      Page page = trainee.page();
      page.onDialog(Dialog::accept);
      begin(trainee, "Golf Explained - Run-time Basic Calls");
      page.waitForCondition(() -> showsPage(page, "Playing/Playing.html"));
      trainee.enters(lesson(page).locator("#butNext"));
      trainee.enters(lesson(page).locator("#butNext"));
      page.waitForCondition(() -> showsPage(page, "Playing/Scoring.html"));
      leave(trainee);

      begin(trainee, "Golf Explained - Run-time Basic Calls");
      page.waitForCondition(() -> showsPage(page, "Playing/Scoring.html"));
      lesson(page).evaluate("() => RecordTest(85)");
      page.waitForCondition(() -> page.locator(".saved").innerText().startsWith("Saved "));
      leave(trainee);
      String facts = page.locator(".standing").innerText();
      assertTrue(facts.contains("passed") && facts.contains("85 %"), facts);
      assertEquals(List.of(), trainee.complaints());
    }
  }

  @Test
  void aCourseOfManyLessonsIsResumedAtTheLessonWhereItWasLeft() {
    bring(golf("ContentPackagingOneFilePerSCO_SCORM12.zip"));
    try (Visitor trainee = Visitor.arrives().signsIn("trainee")) {
      Page page = trainee.page();
      begin(trainee, "Golf Explained - CP One File Per SCO");
      trainee.enters(page.locator("#next"));
      page.waitForCondition(() -> isAt(page, "Playing/Par.html"));
      assertEquals(List.of(), trainee.seriousFindings());
      leave(trainee);

      begin(trainee, "Golf Explained - CP One File Per SCO");
      page.waitForCondition(() -> isAt(page, "Playing/Par.html"));
      leave(trainee);
    }
  }
}
