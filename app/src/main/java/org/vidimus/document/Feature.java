package org.vidimus.document;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import org.vidimus.common.Texts;
import org.vidimus.common.TextsColumn;

/** A security feature on a part of a genuine specimen. */
@Entity
@Table(name = "feature")
public class Feature {
  @Id private UUID id;

  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  @JoinColumn(name = "part")
  private Part part;

  @SuppressWarnings("UnusedVariable") // ordered by
  private int place;

  private String kind;
  private String light;

  @Column(name = "inspection_level")
  private int level;

  @Convert(converter = RegionColumn.class)
  private Region region;

  @Convert(converter = TextsColumn.class)
  private Texts texts;

  protected Feature() {
    id = new UUID(0, 0);
    part = new Part();
    kind = light = "";
    region = new Region(0, 0, 1, 1);
    texts = Texts.NONE;
  }

  Feature(Part part, int place, FeatureSheet sheet) {
    this.id = sheet.id();
    this.part = part;
    this.place = place;
    this.kind = sheet.kind();
    this.light = sheet.light();
    this.level = sheet.level();
    this.region = sheet.region();
    this.texts = sheet.texts();
  }

  Part part() {
    return part;
  }

  FeatureSheet sheet() {
    return new FeatureSheet(id, kind, light, level, region, texts);
  }
}
