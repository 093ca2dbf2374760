package org.vidimus.alert;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** The content in one column, exactly as it is hashed. */
@Converter
public class ContentColumn implements AttributeConverter<@Nullable AlertContent, @Nullable String> {
  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable AlertContent content) {
    return content == null ? null : content.canonical();
  }

  @Override
  public @Nullable AlertContent convertToEntityAttribute(@Nullable String column) {
    return column == null ? null : AlertContent.ofCanonical(column);
  }
}
