package org.vidimus.document.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vidimus.document.JobSheet;
import org.vidimus.document.pack.Fit.Extent;

class FitTest {
  private static final String PART = "documents[0].specimens[1].parts[0]";
  private final Faults faults = new Faults(PackArchive.RECORD, 0);

  @Test
  void regionsWithinThePictureFit() {
    assertEquals(Set.of(), check(PackText.good().deepCopy(), Map.of()));
    assertFalse(faults.any());
  }

  @Test
  void aRegionThatLeavesThePartsVisibleViewIsNamed() {
    var document = PackText.spoilt("/specimens/1/parts/0/features/0/region/x", "371");
    assertEquals(Set.of(), check(document, Map.of()));
    assertEquals(List.of(PART + ".features[0].region"), fields());
  }

  @Test
  void aDetailsPlaceMustLieOnThePart() {
    check(PackText.spoilt("/specimens/1/parts/0/views/1/crop/y", "300"), Map.of());
    assertTrue(fields().contains(PART + ".views[1].crop"));
  }

  @Test
  void aViewOfAnotherShapeEntersWithARemarkAndIsNotAligned() {
    String tilt = PART + ".views[1]";
    assertEquals(Set.of(tilt), check(PackText.good(), Map.of(tilt, new Extent(200, 190))));
    assertFalse(faults.any());
    assertEquals(JobSheet.Severity.WARNING, faults.messages().getFirst().severity());
    assertEquals("tilt.png", faults.messages().getFirst().file());
  }

  @Test
  void shapesAgreeWithinAPixelAtAnyScale() {
    assertTrue(new Extent(1476, 1039).isLike(new Extent(2953, 2079)));
    assertTrue(new Extent(1476, 1040).isLike(new Extent(2953, 2079)));
    assertFalse(new Extent(1476, 1042).isLike(new Extent(2953, 2079)));
    // a detail at sixteen times the scale of the part it shows a few pixels of
    assertTrue(new Extent(1323, 756).isLike(new Extent(83, 47)));
    assertFalse(new Extent(1323, 700).isLike(new Extent(83, 47)));
  }

  @Test
  void aRegionNeedsAView() {
    check(PackText.spoilt("/specimens/1/parts/0/views", "[]"), Map.of());
    assertEquals(List.of(PART + ".features[0].region"), fields());
  }

  private Set<String> check(
      com.fasterxml.jackson.databind.JsonNode json, Map<String, Extent> other) {
    Told told =
        new DocumentReading(PackText.DEFAULTS, new KnownNames(name -> true, name -> true))
            .read(json, "documents[0]", faults);
    Map<String, Extent> pictures = new HashMap<>();
    told.views()
        .forEach(view ->
            pictures.put(
                view.path(),
                view.crop().isPresent() ? new Extent(200, 200) : new Extent(400, 300)));
    pictures.putAll(other);
    return new Fit(told, faults).checkRegions(pictures);
  }

  private List<String> fields() {
    return faults.messages().stream().map(JobSheet.Message::field).toList();
  }
}
