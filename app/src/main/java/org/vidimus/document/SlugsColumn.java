package org.vidimus.document;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Slugs in one column, a space between. */
@Converter
public class SlugsColumn implements AttributeConverter<@Nullable Slugs, @Nullable String> {
  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable Slugs slugs) {
    return slugs == null ? null : slugs.toString();
  }

  @Override
  public @Nullable Slugs convertToEntityAttribute(@Nullable String column) {
    return column == null ? null : Slugs.parse(column);
  }
}
