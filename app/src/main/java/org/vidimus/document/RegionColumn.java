package org.vidimus.document;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Regions in one column, as {@code x,y,width,height}. */
@Converter
public class RegionColumn implements AttributeConverter<@Nullable Region, @Nullable String> {
  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable Region region) {
    return region == null ? null : region.toString();
  }

  @Override
  public @Nullable Region convertToEntityAttribute(@Nullable String column) {
    if (column == null) {
      return null;
    }
    String[] n = column.split(",", -1);
    return new Region(
        Integer.parseInt(n[0]),
        Integer.parseInt(n[1]),
        Integer.parseInt(n[2]),
        Integer.parseInt(n[3]));
  }
}
