package org.vidimus;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What the entities expect of the tables: every column they name is there with a type that fits,
 * and every column that must be filled is filled by one of them.
 */
final class Mappings {
  private static final Map<Class<?>, Set<String>> FITTING =
      Map.of(
          String.class, Set.of("varchar", "text"),
          UUID.class, Set.of("uuid"),
          int.class, Set.of("integer"),
          long.class, Set.of("bigint"),
          double.class, Set.of("double precision"),
          boolean.class, Set.of("boolean"),
          // arrays, which a converter fills
          Object.class, Set.of("array", "_varchar"),
          LocalDate.class, Set.of("date"),
          OffsetDateTime.class, Set.of("timestamp with time zone"));

  private static final Map<Class<?>, Class<?>> UNBOXED =
      Map.of(
          Integer.class, int.class,
          Long.class, long.class,
          Double.class, double.class,
          Boolean.class, boolean.class);

  private final Map<String, Map<String, String>> tables = new HashMap<>();
  private final Map<Class<?>, Class<?>> converted = new HashMap<>();
  private final Map<String, Set<String>> filled = new TreeMap<>();
  private final List<String> faults = new ArrayList<>();

  private Mappings(Map<String, List<String>> schema) {
    schema.forEach((name, lines) -> {
      Map<String, String> columns = new TreeMap<>();
      for (String line : lines) {
        String[] words = line.split(" ", 2);
        if (words.length == 2
            && !Set.of("primary", "unique", "foreign", "check", "index").contains(words[0])) {
          columns.put(words[0], words[1]);
        }
      }
      tables.put(name.substring(name.indexOf(' ') + 1), columns);
    });
  }

  /** One sentence for each thing that does not fit. */
  static List<String> faults(Map<String, List<String>> schema) {
    Mappings mappings = new Mappings(schema);
    List<Class<?>> all =
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .withImportOption(new ImportOption.DoNotIncludeJars())
                .importPackages("org.vidimus")
                .stream()
                .<Class<?>>map(JavaClass::reflect)
                .toList();
    for (Class<?> type : all) {
      Converter converter = type.getAnnotation(Converter.class);
      if (converter != null && converter.autoApply()) {
        Type[] sides = sides(type);
        mappings.converted.put((Class<?>) sides[0], (Class<?>) sides[1]);
      }
    }
    all.stream().filter(t -> t.isAnnotationPresent(Entity.class)).forEach(mappings::entity);
    mappings.unfilled();
    return mappings.faults;
  }

  private void entity(Class<?> entity) {
    Table named = entity.getAnnotation(Table.class);
    fields(entity, named == null ? entity.getSimpleName().toLowerCase(Locale.ROOT) : named.name());
  }

  private void fields(Class<?> entity, String table) {
    for (Field field : entity.getDeclaredFields()) {
      if (!Modifier.isStatic(field.getModifiers())
          && !Modifier.isTransient(field.getModifiers())
          && !field.isAnnotationPresent(Transient.class)
          && !field.isAnnotationPresent(OneToMany.class)) {
        field(entity, table, field);
      }
    }
  }

  private void field(Class<?> entity, String table, Field field) {
    String place = entity.getSimpleName() + "." + field.getName();
    Column column = field.getAnnotation(Column.class);
    String name = column == null ? field.getName() : column.name();
    if (field.isAnnotationPresent(ManyToOne.class)) {
      expect(place, table, field.getAnnotation(JoinColumn.class).name(), id(field.getType()));
    } else if (field.isAnnotationPresent(ElementCollection.class)) {
      CollectionTable collection = field.getAnnotation(CollectionTable.class);
      Type element = ((ParameterizedType) field.getGenericType()).getActualTypeArguments()[0];
      Class<?> type = (Class<?>) element;
      if (type.isAnnotationPresent(Embeddable.class)) {
        fields(type, collection.name());
      } else {
        expect(place, collection.name(), name, basic(field, type));
      }
      expect(place, collection.name(), collection.joinColumns()[0].name(), id(entity));
      OrderColumn order = field.getAnnotation(OrderColumn.class);
      if (order != null) {
        expect(place, collection.name(), order.name(), int.class);
      }
    } else {
      expect(place, table, name, basic(field, field.getType()));
    }
  }

  /** The type in which a value travels to its column. */
  private Class<?> basic(Field field, Class<?> type) {
    Convert convert = field.getAnnotation(Convert.class);
    Class<?> travels =
        convert != null
            ? (Class<?>) sides(convert.converter())[1]
            : field.isAnnotationPresent(Enumerated.class)
                ? String.class
                : converted.getOrDefault(type, type);
    return UNBOXED.getOrDefault(travels, travels);
  }

  private Class<?> id(Class<?> entity) {
    for (Field field : entity.getDeclaredFields()) {
      if (field.isAnnotationPresent(Id.class)) {
        return field.getType();
      }
    }
    throw new IllegalStateException(entity + " has no id");
  }

  private static Type[] sides(Class<?> converter) {
    for (Type face : converter.getGenericInterfaces()) {
      if (face instanceof ParameterizedType p && p.getRawType() == AttributeConverter.class) {
        return p.getActualTypeArguments();
      }
    }
    throw new IllegalStateException(converter + " is no converter");
  }

  private void expect(String place, String table, String name, Class<?> type) {
    String column = name.toLowerCase(Locale.ROOT);
    String said = tables.getOrDefault(table, Map.of()).get(column);
    filled.computeIfAbsent(table, _ -> new HashSet<>()).add(column);
    if (said == null) {
      faults.add(place + ": there is no column " + table + "." + column);
    } else if (FITTING.getOrDefault(type, Set.of()).stream().noneMatch(said::startsWith)) {
      faults.add(
          place
              + ": "
              + type.getSimpleName()
              + " does not fit "
              + table
              + "."
              + column
              + " "
              + said);
    }
  }

  private void unfilled() {
    filled.forEach((table, columns) ->
        tables
            .getOrDefault(table, Map.of())
            .forEach((column, said) -> {
              if (!columns.contains(column)
                  && said.contains("not null")
                  && !said.contains("default")) {
                faults.add(table + "." + column + " must be filled and no entity fills it");
              }
            }));
  }
}
