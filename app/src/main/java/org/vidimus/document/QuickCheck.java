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

/** One of at most four things to look at first: what to do, what is right, what is wrong. */
@Entity
@Table(name = "quick_check")
public class QuickCheck {
  @Id private UUID id;

  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  @JoinColumn(name = "document")
  private Document document;

  @SuppressWarnings("UnusedVariable") // ordered by
  private int place;

  private UUID feature;
  private @Nullable String sign;
  private String light;

  @Convert(converter = TextsColumn.class)
  private Texts act;

  @Column(name = "yes_words")
  @Convert(converter = TextsColumn.class)
  private Texts yes;

  @Column(name = "no_words")
  @Convert(converter = TextsColumn.class)
  private Texts no;

  protected QuickCheck() {
    id = feature = new UUID(0, 0);
    document = new Document();
    light = "";
    act = yes = no = Texts.NONE;
  }

  QuickCheck(UUID id, Document document, int place, CheckSheet sheet) {
    this.id = id;
    this.document = document;
    this.place = place;
    this.feature = sheet.feature();
    this.sign = sheet.sign().map(UUID::toString).orElse(null);
    this.light = sheet.light();
    this.act = sheet.act();
    this.yes = sheet.yes();
    this.no = sheet.no();
  }

  Document document() {
    return document;
  }

  CheckSheet sheet() {
    return new CheckSheet(
        feature, Optional.ofNullable(sign).map(UUID::fromString), light, act, yes, no);
  }
}
