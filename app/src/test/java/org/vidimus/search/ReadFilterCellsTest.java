package org.vidimus.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vidimus.access.Cells;
import org.vidimus.common.Text;
import org.vidimus.gate.Envelope;
import org.vidimus.gate.ObjectKind;
import org.vidimus.gate.Subject;

/** The condition of the index, against the hand-written oracle: entries of every cell. */
class ReadFilterCellsTest {
  @Test
  void everyCellInTheIndex() {
    List<Envelope> records = new ArrayList<>(Cells.alerts());
    records.addAll(Cells.documents());
    Library library = new Library();
    for (int i = 0; i < records.size(); i++) {
      library.catalogue.put(entry(i, records.get(i)));
    }
    library.catalogue.settle();
    long readable = 0;
    for (Subject reader : Cells.readers()) {
      Set<String> told = new HashSet<>();
      for (int i = 0; i < records.size(); i++) {
        String act = records.get(i).kind() == ObjectKind.ALERT ? "read-alert" : "read-document";
        if (Cells.oracle(reader, act, records.get(i))) {
          told.add(Integer.toString(i));
        }
      }
      Asked asked = new Asked("", Map.of(), "en", 0, records.size(), Library.TODAY);
      Found found = library.finder.find(asked, reader);
      Set<String> hits = new HashSet<>();
      found.hits().forEach(hit -> hits.add(hit.id()));
      assertEquals(told, hits, () -> "for " + reader);
      assertEquals(told.size(), found.total());
      readable += told.size();
    }
    assertTrue(readable > 100_000, "the cases must not be all refusals: " + readable);
  }

  private static CatalogueEntry entry(int i, Envelope envelope) {
    return new CatalogueEntry(
        envelope.kind().slug(),
        Integer.toString(i),
        "",
        List.of(new Text("en", "word")),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        envelope,
        "/" + i,
        "",
        Instant.EPOCH);
  }
}
