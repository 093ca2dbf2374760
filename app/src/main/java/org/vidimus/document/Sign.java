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
import org.vidimus.common.Texts;
import org.vidimus.common.TextsColumn;

/** A sign of fraud on a part of a fraudulent specimen. */
@Entity
@Table(name = "sign")
public class Sign {
  @Id private UUID id;

  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  @JoinColumn(name = "part")
  private Part part;

  @SuppressWarnings("UnusedVariable") // ordered by
  private int place;

  private String light;

  @Column(name = "inspection_level")
  private int level;

  @Convert(converter = RegionColumn.class)
  private Region region;

  private @Nullable String betrays;

  @Convert(converter = TextsColumn.class)
  private Texts texts;

  protected Sign() {
    id = new UUID(0, 0);
    part = new Part();
    light = "";
    region = new Region(0, 0, 1, 1);
    texts = Texts.NONE;
  }

  Sign(Part part, int place, SignSheet sheet, int level) {
    this.id = sheet.id();
    this.part = part;
    this.place = place;
    this.light = sheet.light();
    this.level = level;
    this.region = sheet.region();
    this.betrays = sheet.betrays().orElse(null);
    this.texts = sheet.texts();
  }

  Part part() {
    return part;
  }

  /** Of the feature it betrays. */
  int level() {
    return level;
  }

  SignSheet sheet() {
    return new SignSheet(id, light, region, Optional.ofNullable(betrays), texts);
  }
}
