package org.vidimus.document;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import org.vidimus.common.PartialDate;

/** Partial dates as they are written. */
@Converter
public class PartialDateColumn
    implements AttributeConverter<@Nullable PartialDate, @Nullable String> {
  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable PartialDate date) {
    return date == null ? null : date.text();
  }

  @Override
  public @Nullable PartialDate convertToEntityAttribute(@Nullable String column) {
    return column == null ? null : new PartialDate(column);
  }
}
