package org.vidimus.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Addresses lead to views, and every view that is a page has an address. */
class PagesTest {
  private static final Path WEBAPP = Path.of("src/main/webapp");
  private final Pages pages = new Pages();

  @Test
  void anAddressLeadsToItsViewWithItsParts() {
    Pages.Found found = pages.find("/documents/QMA-AD-02001").orElseThrow();
    assertEquals("/document/document.xhtml", found.page().view());
    assertEquals("QMA-AD-02001", found.parts().get("code"));
  }

  @Test
  void theFixedAddressComesBeforeTheOneWithParts() {
    assertEquals("/alerts/new", pages.find("/alerts/new").orElseThrow().page().address());
  }

  @Test
  void whatIsNoAddressLeadsNowhere() {
    assertEquals(true, pages.find("/documents/").isEmpty());
    assertEquals(true, pages.find("/documents/a/b").isEmpty());
    assertEquals(true, pages.find("/document/document.xhtml").isEmpty());
  }

  @Test
  void everyAddressHasAViewAndEveryPageAnAddress() throws IOException {
    Set<String> addressed =
        pages.all().stream().map(Pages.Page::view).collect(Collectors.toCollection(TreeSet::new));
    addressed.add("/common/refused.xhtml");
    try (Stream<Path> files = Files.walk(WEBAPP)) {
      Set<String> views =
          files
              .filter(f -> f.toString().endsWith(".xhtml"))
              .filter(f -> !f.startsWith(WEBAPP.resolve("WEB-INF")) && isPage(f))
              .map(f -> "/" + WEBAPP.relativize(f))
              .collect(Collectors.toCollection(TreeSet::new));
      views.removeAll(addressed);
      assertEquals(
          Set.of(), views, "a view with a frame of its own is a page and needs an address");
    }
  }

  /** Pages bring a frame; what pages include does not. */
  private static boolean isPage(Path view) {
    try {
      String text = Files.readString(view);
      return text.contains("template=\"/WEB-INF/templates/") || text.contains("<!DOCTYPE");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
