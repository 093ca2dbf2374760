package org.vidimus.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is handled RED opens once a reader says why, and its originator sees who, when and why. */
class AnOriginatorSeesWhoReadE2E {
  private static final String TITLE = "A printer's plates are missing from the state works";
  private static final String REASON = "Open case 17/26";

  @Test
  void theOriginatorReadsWhoHadItHowAndWhy() throws IOException {
    String address = Papers.published(TITLE, "RED", "qma");
    aReaderIsAskedOnceAndOpens(address);
    theOriginatorSees(address);
    theAuditorSeesEnvelopesOnly(address);
    somebodyElseSeesTheirOwnHistoryOnly(address);
  }

  private static void aReaderIsAskedOnceAndOpens(String address) {
    try (Visitor nfp = Visitor.arrives().signsIn("nfp2")) {
      Page page = nfp.page();
      page.navigate(address);
      assertTrue(page.url().contains("/reason?"), page.url());
      // as lists do, it names what is to be opened, and nothing of what it says
      assertTrue(page.locator("main").innerText().contains(TITLE));
      assertFalse(page.content().contains("what was seen"));
      assertEquals(List.of(), nfp.seriousFindings());
      page.keyboard().press("Enter");
      page.waitForCondition(() -> page.locator("[role=alert]").count() == 1);
      page.locator("#reason").pressSequentially(REASON);
      page.keyboard().press("Enter");
      page.waitForURL(url -> url.endsWith(address));
      assertTrue(page.locator("main").innerText().contains(TITLE));
      page.navigate("/");
      page.navigate(address);
      assertTrue(page.url().endsWith(address), "asked again: " + page.url());
      assertEquals(List.of(), nfp.complaints());
    }
  }

  private static void theOriginatorSees(String address) throws IOException {
    try (Visitor ofp = Visitor.arrives().signsIn("ofp")) {
      Page page = ofp.page();
      page.navigate("/more");
      page.locator("a[href='/audit']").focus();
      page.keyboard().press("Enter");
      page.waitForURL("**/audit");
      page.locator("[name=object]").pressSequentially(Papers.id(address));
      page.keyboard().press("Enter");
      page.waitForURL("**object=*");
      assertEquals(List.of(), ofp.seriousFindings());
      Locator read =
          page.locator("tbody tr", new Page.LocatorOptions().setHasText("Read an alert"))
              .filter(new Locator.FilterOptions().setHasText("nfp2"));
      // opened twice, one row each
      assertEquals(2, read.count(), () -> page.locator("table").innerText());
      assertTrue(read.first().innerText().contains(REASON));
      assertTrue(read.first().innerText().contains("RED"));
      assertTrue(read.first().innerText().contains("On screen"));
      Download file = page.waitForDownload(() -> ofp.enters(page.locator("a[download]")));
      String csv = Files.readString(file.path());
      assertTrue(csv.lines().anyMatch(l -> l.contains(",nfp2,") && l.contains(REASON)), csv);
      assertEquals(List.of(), ofp.complaints());
    }
  }

  private static void theAuditorSeesEnvelopesOnly(String address) {
    try (Visitor auditor = Visitor.arrives().signsIn("auditor")) {
      Page page = auditor.page();
      page.navigate("/audit?object=" + Papers.id(address) + "&person=nfp2");
      assertTrue(page.locator("tbody").innerText().contains(REASON));
      assertFalse(page.content().contains(TITLE));
      assertEquals(404, page.navigate(address).status());
    }
  }

  private static void somebodyElseSeesTheirOwnHistoryOnly(String address) {
    try (Visitor outsider = Visitor.arrives().signsIn("outsider")) {
      Page page = outsider.page();
      assertEquals(404, page.navigate("/audit?object=" + Papers.id(address)).status());
      page.navigate("/audit?mine=true");
      String mine = page.locator("table").innerText();
      assertTrue(mine.contains(Papers.id(address)), "a miss is written down too");
      assertTrue(mine.contains("Not there for them"));
      assertEquals(List.of(), outsider.seriousFindings());
    }
  }
}
