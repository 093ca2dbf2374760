package org.vidimus.alert;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vidimus.gate.Hand;

/** Hands in one column, a line for each: the hand and the people who lent it. */
@Converter
public class HandsColumn implements AttributeConverter<@Nullable Hands, @Nullable String> {
  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable Hands hands) {
    return hands == null
        ? null
        : hands.all().entrySet().stream().map(HandsColumn::line).collect(joining("\n"));
  }

  private static String line(Map.Entry<Hand, Set<UUID>> entry) {
    return entry.getKey()
        + entry.getValue().stream().sorted().map(id -> " " + id).collect(joining());
  }

  @Override
  public @Nullable Hands convertToEntityAttribute(@Nullable String column) {
    if (column == null) {
      return null;
    }
    EnumMap<Hand, Set<UUID>> all = new EnumMap<>(Hand.class);
    column
        .lines()
        .map(line -> line.split(" ", -1))
        .forEach(words ->
            all.put(
                Hand.valueOf(words[0]),
                Arrays.stream(words).skip(1).map(UUID::fromString).collect(toSet())));
    return new Hands(all);
  }
}
