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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vidimus.common.Texts;
import org.vidimus.common.TextsColumn;

/**
 * Parties, organisations and people who share with one another. One that contains nobody may be
 * named and reaches nobody; one that is hidden does not exist for others.
 */
@Entity
@Table(name = "sharing_group")
public class SharingGroup {
  @Id private String slug;

  @Convert(converter = TextsColumn.class)
  private Texts names;

  private String kind;
  private String owner;
  private boolean hidden;

  @Column(name = "from_day")
  private LocalDate from;

  @Column(name = "to_day")
  private @Nullable LocalDate to;

  @ElementCollection(fetch = FetchType.LAZY)
  @CollectionTable(name = "group_member", joinColumns = @JoinColumn(name = "sharing_group"))
  private List<Membership> members = new ArrayList<>();

  protected SharingGroup() {
    slug = kind = owner = "";
    names = Texts.NONE;
    from = LocalDate.EPOCH;
  }

  /** A new group, of nobody yet. */
  public SharingGroup(GroupSheet sheet) {
    this();
    slug = sheet.slug();
    take(sheet);
  }

  /** Becomes what is written, its slug and members apart. */
  public void take(GroupSheet sheet) {
    names = new Texts(sheet.names());
    kind = sheet.kind();
    owner = sheet.owner();
    hidden = sheet.hidden();
    from = sheet.from();
    to = sheet.to().orElse(null);
  }

  /** Takes these members in place of those it had. */
  public void take(MembersSheet sheet) {
    members.clear();
    sheet.members().forEach(m -> members.add(new Membership(m)));
  }

  public String slug() {
    return slug;
  }

  public Texts names() {
    return names;
  }

  public String owner() {
    return owner;
  }

  public boolean isHidden() {
    return hidden;
  }

  public GroupSheet sheet() {
    return new GroupSheet(slug, names.all(), kind, owner, hidden, from, Optional.ofNullable(to));
  }

  public MembersSheet members() {
    return new MembersSheet(
        members.stream()
            .map(Membership::sheet)
            .sorted(Comparator.comparing(MemberSheet::who).thenComparing(MemberSheet::from))
            .toList());
  }
}
