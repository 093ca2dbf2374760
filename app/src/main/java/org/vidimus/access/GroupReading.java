package org.vidimus.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.vidimus.common.Text;

/** A group with its members, as those read it who know of it. */
public record GroupReading(
    String slug,
    List<Text> names,
    String kind,
    String owner,
    boolean hidden,
    LocalDate from,
    Optional<LocalDate> to,
    List<MemberSheet> members) {

  public static GroupReading of(SharingGroup group) {
    GroupSheet sheet = group.sheet();
    return new GroupReading(
        sheet.slug(),
        sheet.names(),
        sheet.kind(),
        sheet.owner(),
        sheet.hidden(),
        sheet.from(),
        sheet.to(),
        group.members().members());
  }
}
