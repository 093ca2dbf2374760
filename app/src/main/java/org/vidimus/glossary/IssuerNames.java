package org.vidimus.glossary;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.vidimus.common.Texts;
import org.vidimus.common.TextsColumn;

/** The names of an issuer that no standard names, as a pack gave them. */
@Entity
@Table(name = "issuer")
class IssuerNames {
  @Id private String code;

  @Convert(converter = TextsColumn.class)
  private Texts names;

  protected IssuerNames() {
    this("", Texts.NONE);
  }

  IssuerNames(String code, Texts names) {
    this.code = code;
    this.names = names;
  }

  String code() {
    return code;
  }

  Texts names() {
    return names;
  }

  void rename(Texts now) {
    names = now;
  }
}
