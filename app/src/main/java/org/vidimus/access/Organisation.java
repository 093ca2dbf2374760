package org.vidimus.access;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.vidimus.common.Texts;
import org.vidimus.common.TextsColumn;

/** A service under a party: a border service, a laboratory, an academy. */
@Entity
@Table(name = "organisation")
public class Organisation {
  @Id private String slug;

  @Convert(converter = TextsColumn.class)
  private Texts names;

  @ManyToOne(optional = false)
  @JoinColumn(name = "party")
  private Party party;

  protected Organisation() {
    this("", Texts.NONE, new Party());
  }

  public Organisation(String slug, Texts names, Party party) {
    this.slug = slug;
    this.names = names;
    this.party = party;
  }

  public String slug() {
    return slug;
  }

  public Texts names() {
    return names;
  }

  public Party party() {
    return party;
  }
}
