package org.vidimus;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What a database says of its tables, in words that are the same for H2 and PostgreSQL. Names that
 * a database gives by itself are left out, and so is what both make without being asked.
 */
final class SchemaDump {
  /** Names of indexes that stand behind keys. */
  private static final Pattern OWN_INDEX =
      Pattern.compile(".*_(pkey|key)|primary_key_.*|constraint_index_.*|constraint_.*_index_.*");

  private static final Set<String> NOT_OURS = Set.of("flyway_schema_history");

  private final Connection connection;
  private final String schema;

  private SchemaDump(Connection connection) throws SQLException {
    this.connection = connection;
    this.schema = connection.getSchema();
  }

  /** Each table with its lines: columns as they stand, then keys, checks and indexes sorted. */
  static Map<String, List<String>> of(Connection connection) throws SQLException {
    return new SchemaDump(connection).tables();
  }

  private Map<String, List<String>> tables() throws SQLException {
    Map<String, List<String>> tables = new TreeMap<>();
    for (String[] row :
        rows(
            "select table_name, table_type from information_schema.tables where table_schema = ?")) {
      String kind = row[1].equals("BASE TABLE") ? "table" : row[1].toLowerCase(Locale.ROOT);
      if (!NOT_OURS.contains(lower(row[0]))) {
        tables.put(kind + " " + lower(row[0]), lines(row[0]));
      }
    }
    for (String[] row :
        rows("select sequence_name from information_schema.sequences where sequence_schema = ?")) {
      if (!lower(row[0]).startsWith("system_sequence_")) {
        tables.put("sequence " + lower(row[0]), List.of());
      }
    }
    return tables;
  }

  private List<String> lines(String table) throws SQLException {
    List<String> lines = new ArrayList<>(columns(table));
    Set<String> rules = new TreeSet<>();
    rules.addAll(keys(table));
    rules.addAll(references(table));
    rules.addAll(checks(table));
    rules.addAll(indexes(table));
    lines.addAll(rules);
    return lines;
  }

  private List<String> columns(String table) throws SQLException {
    List<String> lines = new ArrayList<>();
    for (String[] c :
        rows(
            "select column_name, data_type, character_maximum_length, is_nullable, column_default,"
                + " is_identity from information_schema.columns where table_schema = ? and table_name = ?"
                + " order by ordinal_position",
            table)) {
      lines.add(
          lower(c[0])
              + " "
              + type(lower(c[1]), c[2])
              + (c[3].equals("NO") ? " not null" : "")
              + (c[4] == null ? "" : " default " + plain(c[4]))
              + (c[5].equals("YES") ? " identity" : ""));
    }
    return lines;
  }

  private static String type(String named, @org.jspecify.annotations.Nullable String length) {
    return switch (named) {
      // H2's widest stands for a text without end
      case "character varying" -> "1000000000".equals(length) ? "text" : "varchar(" + length + ")";
      case "character large object" -> "text";
      default -> named;
    };
  }

  private List<String> keys(String table) throws SQLException {
    Map<String, String> kinds = new TreeMap<>();
    Map<String, List<String>> columns = new TreeMap<>();
    for (String[] row :
        rows(
            "select c.constraint_name, c.constraint_type, k.column_name"
                + " from information_schema.table_constraints c"
                + " join information_schema.key_column_usage k"
                + " on k.constraint_schema = c.constraint_schema and k.constraint_name = c.constraint_name"
                + " and k.table_name = c.table_name where c.table_schema = ? and c.table_name = ?"
                + " and c.constraint_type in ('PRIMARY KEY', 'UNIQUE') order by k.ordinal_position",
            table)) {
      kinds.put(row[0], lower(row[1]));
      columns.computeIfAbsent(row[0], _ -> new ArrayList<>()).add(lower(row[2]));
    }
    return kinds.entrySet().stream()
        .map(k -> k.getValue() + " (" + String.join(", ", columns.get(k.getKey())) + ")")
        .toList();
  }

  private List<String> references(String table) throws SQLException {
    List<String> lines = new ArrayList<>();
    try (ResultSet keys = connection.getMetaData().getImportedKeys(null, schema, table)) {
      while (keys.next()) {
        lines.add(
            "foreign key (%s) references %s (%s)%s"
                .formatted(
                    lower(keys.getString("FKCOLUMN_NAME")),
                    lower(keys.getString("PKTABLE_NAME")),
                    lower(keys.getString("PKCOLUMN_NAME")),
                    onDelete(keys.getShort("DELETE_RULE"))));
      }
    }
    return lines;
  }

  private static String onDelete(short rule) {
    return switch (rule) {
      case java.sql.DatabaseMetaData.importedKeyCascade -> " on delete cascade";
      case java.sql.DatabaseMetaData.importedKeySetNull -> " on delete set null";
      default -> "";
    };
  }

  private List<String> checks(String table) throws SQLException {
    return rows(
            "select k.check_clause, '' from information_schema.table_constraints c"
                + " join information_schema.check_constraints k"
                + " on k.constraint_schema = c.constraint_schema and k.constraint_name = c.constraint_name"
                + " where c.table_schema = ? and c.table_name = ? and c.constraint_type = 'CHECK'",
            table)
        .stream()
        .map(row -> plain(row[0]))
        .filter(clause -> !clause.matches("\\w+ is not null"))
        .map(clause -> "check " + clause)
        .toList();
  }

  private List<String> indexes(String table) throws SQLException {
    Map<String, List<String>> columns = new TreeMap<>();
    try (ResultSet found =
        connection.getMetaData().getIndexInfo(null, schema, table, false, false)) {
      while (found.next()) {
        String name = lower(found.getString("INDEX_NAME"));
        if (!OWN_INDEX.matcher(name).matches()) {
          String kind = found.getBoolean("NON_UNIQUE") ? "index " : "unique index ";
          columns
              .computeIfAbsent(kind + name, _ -> new ArrayList<>())
              .add(lower(found.getString("COLUMN_NAME")));
        }
      }
    }
    return columns.entrySet().stream()
        .map(i -> i.getKey() + " (" + String.join(", ", i.getValue()) + ")")
        .toList();
  }

  /** An expression without what databases write around it: quotes of names, brackets, casts. */
  private static String plain(String expression) {
    String clause =
        expression
            .toLowerCase(Locale.ROOT)
            .replace("\"", "")
            .replaceAll("\\bdate '", "'")
            .replaceAll("::[a-z]+( varying)?(\\[])?", "")
            .replaceAll("\\((\\w+)\\)", "$1")
            .replaceAll("(\\w+) = any \\(+array\\[([^]]*)]\\)*", "$1 in ($2)")
            .replaceAll("\\bin\\(", "in (")
            .replaceAll("\\((\\w+) >= (\\d+)\\) and \\(\\1 <= (\\d+)\\)", "$1 between $2 and $3");
    while (clause.startsWith("(")) {
      boolean closed = count(clause, '(') == count(clause, ')');
      clause = clause.substring(1, clause.length() - (closed ? 1 : 0));
    }
    return clause.trim();
  }

  private static long count(String text, char sought) {
    return text.chars().filter(c -> c == sought).count();
  }

  private List<String[]> rows(String sql, String... more) throws SQLException {
    List<String[]> rows = new ArrayList<>();
    try (PreparedStatement asked = connection.prepareStatement(sql)) {
      asked.setString(1, schema);
      for (int i = 0; i < more.length; i++) {
        asked.setString(i + 2, more[i]);
      }
      try (ResultSet found = asked.executeQuery()) {
        int width = found.getMetaData().getColumnCount();
        while (found.next()) {
          String[] row = new String[width];
          for (int i = 0; i < width; i++) {
            row[i] = found.getString(i + 1);
          }
          rows.add(row);
        }
      }
    }
    return rows;
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
