package org.vidimus.access;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.vidimus.common.Texts;

/** A state, an observer, an international organisation, or the secretariat. */
@Entity
@Table(name = "party")
public class Party {
  @Id private String code;

  @Convert(converter = org.vidimus.common.TextsColumn.class)
  private Texts names;

  private String kind;

  @Column(name = "default_basis")
  private String defaultBasis;

  protected Party() {
    this("", Texts.NONE, "", "");
  }

  /**
   * A party.
   *
   * @param code lower case, as in audiences
   * @param kind {@code member observer organisation secretariat}
   * @param defaultBasis slug of the legal basis that shares name when they name none
   */
  public Party(String code, Texts names, String kind, String defaultBasis) {
    this.code = code;
    this.names = names;
    this.kind = kind;
    this.defaultBasis = defaultBasis;
  }

  public String code() {
    return code;
  }

  public Texts names() {
    return names;
  }

  public boolean isSecretariat() {
    return kind.equals("secretariat");
  }

  /** Whether the audience {@code members} reaches it: members and the secretariat, no observers. */
  public boolean isReachedAsMember() {
    return kind.equals("member") || isSecretariat();
  }

  public String defaultBasis() {
    return defaultBasis;
  }
}
