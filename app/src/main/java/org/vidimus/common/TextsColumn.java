package org.vidimus.common;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Texts in one column, a line for each: language, a tab, the words with line ends escaped. */
@Converter
public class TextsColumn implements AttributeConverter<@Nullable Texts, @Nullable String> {
  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable Texts texts) {
    if (texts == null) {
      return null;
    }
    StringBuilder lines = new StringBuilder();
    for (Text text : texts.all()) {
      lines.append(text.lang()).append('\t').append(escape(text.text())).append('\n');
    }
    return lines.toString();
  }

  @Override
  public @Nullable Texts convertToEntityAttribute(@Nullable String column) {
    if (column == null) {
      return null;
    }
    List<Text> all = new ArrayList<>();
    for (String line : column.split("\n", -1)) {
      int tab = line.indexOf('\t');
      if (tab > 0) {
        all.add(new Text(line.substring(0, tab), unescape(line.substring(tab + 1))));
      }
    }
    return new Texts(all);
  }

  private static String escape(String text) {
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "");
  }

  private static String unescape(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' && i + 1 < text.length()) {
        i++;
        plain.append(text.charAt(i) == 'n' ? '\n' : text.charAt(i));
      } else {
        plain.append(c);
      }
    }
    return plain.toString();
  }
}
