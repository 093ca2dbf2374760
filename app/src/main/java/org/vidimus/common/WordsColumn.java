package org.vidimus.common;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words in an array column. */
@Converter
public class WordsColumn implements AttributeConverter<List<String>, Object> {
  @Override
  public Object convertToDatabaseColumn(@Nullable List<String> words) {
    return words == null ? new String[0] : words.toArray(String[]::new);
  }

  @Override
  public List<String> convertToEntityAttribute(@Nullable Object column) {
    return column == null ? List.of() : Dialect.words(column);
  }
}
