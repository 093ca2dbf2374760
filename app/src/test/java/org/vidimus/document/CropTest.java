package org.vidimus.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CropTest {
  private static final SpecimenId SPECIMEN = new SpecimenId(new UUID(1, 1));
  private static final UUID PART = new UUID(2, 2);
  private static final ViewSheet VISIBLE = whole("visible", 2000, 1000);

  @Test
  void aRegionIsCutFromTheViewInItsLightAtThatViewsScale() {
    Crop crop = crop(List.of(VISIBLE, whole("ir", 1000, 500)), "ir").orElseThrow();
    assertEquals(new Region(50, 100, 100, 25), crop.region());
  }

  @Test
  void aDetailViewThatHoldsTheRegionIsPreferred() {
    ViewSheet detail = detail("ir", 0, new Region(100, 200, 400, 200), 1600, 800);
    Crop crop = crop(List.of(VISIBLE, whole("ir", 1000, 500), detail), "ir").orElseThrow();
    assertEquals(detail.id(), crop.view());
    assertEquals(new Region(0, 0, 800, 200), crop.region());
  }

  @Test
  void aDetailViewThatCutsTheRegionIsNotTaken() {
    ViewSheet detail = detail("ir", 0, new Region(150, 200, 400, 200), 1600, 800);
    Crop crop = crop(List.of(VISIBLE, whole("ir", 1000, 500), detail), "ir").orElseThrow();
    assertEquals(new Region(50, 100, 100, 25), crop.region());
  }

  @Test
  void ofATiltSequenceTheMiddleFrameIsShown() {
    Region place = new Region(100, 200, 400, 200);
    List<ViewSheet> views =
        List.of(
            VISIBLE,
            detail("tilt", 3, place, 400, 200),
            detail("tilt", 1, place, 400, 200),
            detail("tilt", 2, place, 400, 200));
    assertEquals(views.get(3).id(), crop(views, "tilt").orElseThrow().view());
  }

  @Test
  void aLightWithoutAViewShowsNothing() {
    assertTrue(crop(List.of(VISIBLE), "uv-365").isEmpty());
    assertTrue(crop(List.of(), "visible").isEmpty());
  }

  private static Optional<Crop> crop(List<ViewSheet> views, String light) {
    return Crop.of(SPECIMEN, PART, views, new Region(100, 200, 200, 50), light);
  }

  private static ViewSheet whole(String light, int width, int height) {
    return view(light, 0, Optional.empty(), width, height);
  }

  private static ViewSheet detail(String light, int frame, Region crop, int width, int height) {
    return view(light, frame, Optional.of(crop), width, height);
  }

  private static ViewSheet view(
      String light, int frame, Optional<Region> crop, int width, int height) {
    return new ViewSheet(
        UUID.randomUUID(),
        light,
        frame == 0 ? Optional.empty() : Optional.of(frame),
        crop,
        UUID.randomUUID(),
        width,
        height,
        Optional.empty(),
        true);
  }
}
