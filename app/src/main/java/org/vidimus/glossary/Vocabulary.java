package org.vidimus.glossary;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.vidimus.common.Json;

/**
 * The fixed slugs of the public face: what a field may say. The words for a slug are in the content
 * bundles under {@code name.slug}, such as {@code light.uv-365}.
 */
public enum Vocabulary {
  KIND("kind"),
  CATEGORY("category"),
  TYPE("type"),
  PART("part"),
  LIGHT("light"),
  FEATURE("feature"),
  FRAUD_CLASS("fraudClass"),
  FRAUD_METHOD("fraudMethod"),
  STATE("state"),
  TOPIC("topic"),
  BORDER_TYPE("borderType");

  private final String name;

  Vocabulary(String name) {
    this.name = name;
  }

  /** Its name in addresses, bodies and bundles. */
  public String key() {
    return name;
  }

  /** Its slugs, in their order. */
  public List<String> slugs() {
    return Lists.ALL.getOrDefault(name, List.of());
  }

  public boolean has(String slug) {
    return slugs().contains(slug);
  }

  /** The bundle key of a slug's words. */
  public String words(String slug) {
    return name + "." + slug;
  }

  /** The methods that belong to a fraud class; empty for an unknown class. */
  public static List<String> methodsOf(String fraudClass) {
    return Lists.METHODS.getOrDefault(fraudClass, List.of());
  }

  /** The class a fraud method belongs to. */
  public static Optional<String> classOf(String method) {
    return Lists.METHODS.entrySet().stream()
        .filter(e -> e.getValue().contains(method))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /**
   * Category of a code's letter, as public registers are seen to use it; unknown ones are other.
   */
  public static String categoryOf(char letter) {
    return switch (letter) {
      case 'A' -> "passport";
      case 'B' -> "identity-card";
      case 'C' -> "visa";
      case 'F' -> "driving-licence";
      case 'H' -> "residence-permit";
      case 'I' -> "seafarer-identity";
      default -> "other";
    };
  }

  /** Type of a code's letter; unknown ones are other. */
  public static String typeOf(char letter) {
    return switch (letter) {
      case 'O' -> "ordinary";
      case 'D' -> "diplomatic";
      case 'S' -> "service";
      case 'P' -> "temporary";
      default -> "other";
    };
  }

  /** Names with a hyphen for an enum constant of ours. */
  public static String slug(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The lists, read once from the content module. */
  private static final class Lists {
    static final Map<String, List<String>> ALL = new TreeMap<>();
    static final Map<String, List<String>> METHODS = new TreeMap<>();

    static {
      try (InputStream in =
          Vocabulary.class.getResourceAsStream("/org/vidimus/content/vocabularies.json")) {
        JsonNode root = Json.mapper().readTree(in);
        root.properties()
            .forEach(list -> {
              if (list.getValue().isArray()) {
                ALL.put(list.getKey(), strings(list.getValue()));
              }
            });
        root.path("methodsOf")
            .properties()
            .forEach(list -> METHODS.put(list.getKey(), strings(list.getValue())));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static List<String> strings(JsonNode array) {
      List<String> slugs = new ArrayList<>();
      array.forEach(slug -> slugs.add(slug.asText()));
      return List.copyOf(slugs);
    }
  }
}
