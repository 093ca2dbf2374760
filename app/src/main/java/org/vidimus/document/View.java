package org.vidimus.document;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One picture of one part in one light. */
@Entity
@Table(name = "part_view")
public class View {
  @Id private UUID id;

  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  @JoinColumn(name = "part")
  private Part part;

  /** So that a picture leads to its document's envelope in one step, for every tile. */
  @Column(name = "document")
  private String documentCode;

  @SuppressWarnings("UnusedVariable") // ordered by
  private int place;

  private String light;
  private @Nullable Integer frame;

  @Convert(converter = RegionColumn.class)
  private @Nullable Region crop;

  @Column(name = "inspection_level")
  private int level;

  private UUID image;
  private int width;
  private int height;
  private @Nullable Integer dpi;
  private boolean aligned;

  protected View() {
    id = image = new UUID(0, 0);
    part = new Part();
    documentCode = light = "";
    level = 1;
  }

  View(Part part, String documentCode, int place, ViewSheet sheet, int level) {
    this.id = sheet.id();
    this.part = part;
    this.documentCode = documentCode;
    this.place = place;
    this.light = sheet.light();
    this.frame = sheet.frame().orElse(null);
    this.crop = sheet.crop().orElse(null);
    this.level = level;
    this.image = sheet.image();
    this.width = sheet.width();
    this.height = sheet.height();
    this.dpi = sheet.dpi().orElse(null);
    this.aligned = sheet.aligned();
  }

  Part part() {
    return part;
  }

  String documentCode() {
    return documentCode;
  }

  /** Of what it was made to show; 1 where it shows the whole part. */
  int level() {
    return level;
  }

  ViewSheet sheet() {
    return new ViewSheet(
        id,
        light,
        Optional.ofNullable(frame),
        Optional.ofNullable(crop),
        image,
        width,
        height,
        Optional.ofNullable(dpi),
        aligned);
  }
}
