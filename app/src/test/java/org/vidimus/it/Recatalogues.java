package org.vidimus.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vidimus.it.Contents.the;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.vidimus.outbox.Outbox;
import org.vidimus.search.Asked;
import org.vidimus.search.Catalogue;
import org.vidimus.search.Describer;
import org.vidimus.search.Found;
import org.vidimus.search.action.Search;

/**
 * The index is disposable: whatever could be found is found again when it is made anew from the
 * rows. An interface, so that its tests share the one deployment of {@link PortalIT}.
 */
interface Recatalogues {
  @Test
  default void everyKindIsFoundAgainAfterTheIndexIsMadeAnew() throws Exception {
    Contents.become("coursemanager");
    Contents.course("it.recatalogues", "Made anew");
    ImportsPacks.enter("QMZ-AO-00011");
    Contents.become("ofp");
    Contents.alert("Made anew");
    await();
    Set<String> before = found();
    for (String kind : List.of("document", "specimen", "alert", "lesson", "term")) {
      assertTrue(before.stream().anyMatch(hit -> hit.startsWith(kind + " ")), kind);
    }

    Catalogue catalogue = the(Catalogue.class);
    before.forEach(hit -> catalogue.remove(hit.split(" ", 2)[0], hit.split(" ", 3)[1]));
    catalogue.settle();
    assertEquals(Set.of(), found());

    UserTransaction transaction = the(UserTransaction.class);
    transaction.begin();
    CDI.current()
        .select(Describer.class, Any.Literal.INSTANCE)
        .forEach(d -> d.describeAll(catalogue));
    transaction.commit();
    catalogue.settle();
    assertEquals(before, found());
  }

  private static void await() throws IOException, InterruptedException {
    for (int i = 0; i < 300; i++) {
      if (the(Outbox.class).isEmpty() && the(Catalogue.class).isSettled()) {
        return;
      }
      TimeUnit.MILLISECONDS.sleep(100);
    }
    throw new AssertionError("the outbox is not read");
  }

  /** Kind, id and title of everything that can be found by who asks. */
  private static Set<String> found() {
    Set<String> found = new TreeSet<>();
    Search search = the(Search.class);
    for (int from = 0; ; from += 100) {
      int at = from;
      Found page =
          search.find(() -> new Asked("", Map.of(), "en", at, 100, LocalDate.of(2026, 1, 1)));
      page.hits().forEach(hit -> found.add(hit.kind() + " " + hit.id() + " " + hit.title()));
      if (page.hits().size() < 100) {
        return found;
      }
    }
  }
}
