package org.vidimus.access;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.vidimus.common.Texts;
import org.vidimus.common.TextsColumn;

/** A state, an observer, an international organisation, or the secretariat. */
@Entity
@Table(name = "party")
public class Party {
  @Id private String code;

  @Convert(converter = TextsColumn.class)
  private Texts names;

  private String kind;

  @Column(name = "default_basis")
  private String defaultBasis;

  @ElementCollection(fetch = FetchType.LAZY)
  @CollectionTable(name = "legal_basis", joinColumns = @JoinColumn(name = "party"))
  private List<LegalBasisRow> legalBases = new ArrayList<>();

  protected Party() {
    code = kind = defaultBasis = "";
    names = Texts.NONE;
  }

  /** A new party. */
  public Party(PartySheet sheet) {
    this();
    code = sheet.code();
    take(sheet);
  }

  /** Becomes what is written, its code apart. */
  public void take(PartySheet sheet) {
    names = new Texts(sheet.names());
    kind = sheet.kind();
    defaultBasis =
        sheet.legalBases().stream()
            .filter(LegalBasis::isDefault)
            .map(LegalBasis::slug)
            .findFirst()
            .orElse("");
    legalBases.clear();
    for (int i = 0; i < sheet.legalBases().size(); i++) {
      legalBases.add(new LegalBasisRow(sheet.legalBases().get(i), i));
    }
  }

  public String code() {
    return code;
  }

  public Texts names() {
    return names;
  }

  public String kind() {
    return kind;
  }

  public boolean isSecretariat() {
    return kind.equals("secretariat");
  }

  /** Whether the audience {@code members} reaches it: members and the secretariat, no observers. */
  public boolean isReachedAsMember() {
    return kind.equals("member") || isSecretariat();
  }

  /** Slug of the basis that shares mean when they name none; empty where the party states none. */
  public String defaultBasis() {
    return defaultBasis;
  }

  /** What it shares by, in the order it states them. */
  public List<LegalBasis> legalBases() {
    return legalBases.stream()
        .sorted(Comparator.comparingInt(LegalBasisRow::place))
        .map(row -> row.basis(defaultBasis))
        .toList();
  }

  public PartySheet sheet() {
    return new PartySheet(code, names.all(), kind, legalBases());
  }
}
