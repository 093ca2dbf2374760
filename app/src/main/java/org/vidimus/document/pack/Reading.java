package org.vidimus.document.pack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.vidimus.common.PartialDate;
import org.vidimus.common.Text;
import org.vidimus.common.Texts;
import org.vidimus.document.Region;
import org.vidimus.glossary.Vocabulary;

/**
 * A JSON object being read: each key is asked for by the kind of value it must have, a wrong or
 * missing one is named by its path and stands as something harmless, and a key that nobody asked
 * for is a fault.
 */
final class Reading {
  private static final String UNKNOWN = "1900-01-01";
  private static final Pattern TONGUE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");
  private static final int MOST_TONGUES = 40;

  private final JsonNode node;
  private final String path;
  private final Faults faults;
  private final Set<String> asked = new HashSet<>();

  Reading(JsonNode node, String path, Faults faults) {
    if (!node.isObject()) {
      faults.error(path, "import.fault.object");
    }
    this.node = node.isObject() ? node : JsonNodeFactory.instance.objectNode();
    this.path = path;
    this.faults = faults;
  }

  /** Where a key is. */
  String at(String key) {
    return path.isEmpty() ? key : path + "." + key;
  }

  /** Where the object is. */
  String path() {
    return path;
  }

  Faults faults() {
    return faults;
  }

  /** Names what is wrong with a key by the sentence of another, of the content bundle. */
  void fault(String key, String sentence, Object... arguments) {
    faults.error(at(key), sentence, arguments);
  }

  private Optional<JsonNode> find(String key) {
    asked.add(key);
    return Optional.ofNullable(node.get(key)).filter(value -> !value.isNull());
  }

  /** Whether the key is there, even with an empty list. */
  boolean has(String key) {
    return find(key).isPresent();
  }

  /** A text that may be absent; a blank one is. */
  Optional<String> text(String key, int longest) {
    return find(key).flatMap(value -> words(value, at(key), longest));
  }

  private Optional<String> words(JsonNode value, String where, int longest) {
    if (!value.isTextual()) {
      faults.error(where, "import.fault.text");
      return Optional.empty();
    }
    String text = value.asText().strip();
    if (text.length() > longest) {
      faults.error(where, "import.fault.longest", longest);
      return Optional.empty();
    }
    if (text.indexOf('\0') >= 0) {
      faults.error(where, "fault.nul");
      return Optional.empty();
    }
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  /** A text that must be there. */
  String need(String key, int longest) {
    Optional<String> text = text(key, longest);
    if (text.isEmpty() && isBlank(key)) {
      fault(key, "import.fault.missing");
    }
    return text.orElse("");
  }

  private boolean isBlank(String key) {
    return find(key).filter(value -> !value.isTextual() || !value.asText().isBlank()).isEmpty();
  }

  /** A slug of a vocabulary that must be there. */
  String slug(String key, Vocabulary vocabulary) {
    return known(key, need(key, 64), vocabulary);
  }

  /** A slug of a vocabulary that may be absent. */
  Optional<String> maybeSlug(String key, Vocabulary vocabulary) {
    return text(key, 64).map(slug -> known(key, slug, vocabulary));
  }

  private String known(String key, String slug, Vocabulary vocabulary) {
    if (!slug.isEmpty() && !vocabulary.has(slug)) {
      fault(key, "import.fault.known", slug, list(vocabulary.slugs()));
    }
    return slug;
  }

  private static String list(List<String> slugs) {
    return String.join(", ", slugs);
  }

  /** A date; registers write 1900-01-01 for what they do not know. */
  Optional<PartialDate> date(String key) {
    Optional<String> text = text(key, 32).filter(written -> !written.equals(UNKNOWN));
    Optional<PartialDate> date = text.flatMap(PartialDate::find);
    if (text.isPresent() && date.isEmpty()) {
      fault(key, "import.fault.date", text.get());
    }
    return date;
  }

  Optional<Integer> whole(String key, int least, int most) {
    return find(key).flatMap(value -> whole(value, at(key), least, most));
  }

  private Optional<Integer> whole(JsonNode value, String where, int least, int most) {
    boolean whole = value.isNumber() && value.canConvertToExactIntegral();
    if (!whole || !value.canConvertToInt() || value.asInt() < least || value.asInt() > most) {
      faults.error(where, "import.fault.whole", least, most);
      return Optional.empty();
    }
    return Optional.of(value.asInt());
  }

  Optional<Double> length(String key) {
    return find(key)
        .filter(value -> {
          boolean good = value.isNumber() && value.asDouble() > 0 && value.asDouble() < 10_000;
          if (!good) {
            fault(key, "import.fault.length");
          }
          return good;
        })
        .map(JsonNode::asDouble);
  }

  Optional<Boolean> truth(String key) {
    return find(key)
        .filter(value -> {
          if (!value.isBoolean()) {
            fault(key, "import.fault.truth");
          }
          return value.isBoolean();
        })
        .map(JsonNode::asBoolean);
  }

  /** A rectangle with an extent; whether it lies within its picture is seen later. */
  Optional<Region> region(String key) {
    return find(key)
        .map(value -> {
          Reading box = new Reading(value, at(key), faults);
          Optional<Integer> x = box.coordinate("x", 0);
          Optional<Integer> y = box.coordinate("y", 0);
          Optional<Integer> width = box.coordinate("width", 1);
          Optional<Integer> height = box.coordinate("height", 1);
          box.nothingElse();
          return new Region(x.orElse(0), y.orElse(0), width.orElse(1), height.orElse(1));
        });
  }

  private Optional<Integer> coordinate(String key, int least) {
    if (!has(key)) {
      fault(key, "import.fault.missing");
    }
    return whole(key, least, 1_000_000);
  }

  /** A region that must be there. */
  Region needRegion(String key) {
    return region(key)
        .orElseGet(() -> {
          fault(key, "import.fault.missing");
          return new Region(0, 0, 1, 1);
        });
  }

  /** A list of objects; absent is empty. */
  <T> List<T> each(String key, Function<Reading, T> reader) {
    List<T> read = new ArrayList<>();
    elements(key).forEach(e -> read.add(reader.apply(new Reading(e.node(), e.path(), faults))));
    return read;
  }

  private record Element(JsonNode node, String path) {}

  private List<Element> elements(String key) {
    JsonNode list = find(key).orElseGet(JsonNodeFactory.instance::arrayNode);
    if (!list.isArray()) {
      fault(key, "import.fault.list");
    }
    List<Element> elements = new ArrayList<>();
    for (int i = 0; list.isArray() && i < list.size(); i++) {
      elements.add(new Element(list.get(i), at(key) + "[" + i + "]"));
    }
    return elements;
  }

  /** A list of short texts; absent is empty. */
  List<String> words(String key) {
    return elements(key).stream()
        .flatMap(e -> words(e.node(), e.path(), 64).stream())
        .distinct()
        .toList();
  }

  /** A list of slugs of a vocabulary; absent is empty. */
  List<String> slugs(String key, Vocabulary vocabulary) {
    List<String> slugs = new ArrayList<>();
    for (Element e : elements(key)) {
      words(e.node(), e.path(), 64)
          .ifPresent(slug -> {
            if (!vocabulary.has(slug)) {
              faults.error(e.path(), "import.fault.unknown", slug);
            } else if (!slugs.contains(slug)) {
              slugs.add(slug);
            }
          });
    }
    return slugs;
  }

  /** The same words in several languages; absent is none. */
  Texts texts(String key, int longest) {
    List<Text> texts = new ArrayList<>();
    Set<String> tongues = new HashSet<>();
    each(
        key,
        entry -> {
          String lang = entry.need("lang", 20);
          String text = entry.need("text", longest);
          entry.nothingElse();
          if (!lang.isEmpty() && !TONGUE.matcher(lang).matches()) {
            entry.fault("lang", "import.fault.lang", lang);
          } else if (!lang.isEmpty() && !tongues.add(lang)) {
            entry.fault("lang", "import.fault.twice", lang);
          }
          texts.add(new Text(lang, text));
          return texts;
        });
    long length = texts.stream().mapToLong(t -> t.text().length() + t.lang().length() + 2).sum();
    if (texts.size() > MOST_TONGUES || length > longest * 8L) {
      fault(key, "import.fault.texts");
      return Texts.NONE;
    }
    return new Texts(texts);
  }

  /** English words under one key, other languages under another; one of the two must be there. */
  Texts spoken(String english, String others, int longest) {
    Optional<String> text = text(english, longest);
    Texts texts = texts(others, longest);
    if (text.isEmpty() && texts.isEmpty()) {
      fault(english, "import.fault.missing");
    }
    return text.map(words -> with(words, texts)).orElse(texts);
  }

  private static Texts with(String english, Texts texts) {
    return new Texts(texts.all().stream().filter(t -> !t.lang().equals("en")).toList())
        .after(new Text("en", english));
  }

  /** Keys under which a record is read and which say nothing in a pack, so that it can go back. */
  void ignore(String... keys) {
    asked.addAll(List.of(keys));
  }

  /** A text that may be written as a number, such as that of a version. */
  Optional<String> label(String key, int longest) {
    return find(key).filter(JsonNode::isIntegralNumber).isPresent()
        ? find(key).map(JsonNode::asText)
        : text(key, longest);
  }

  /** Names the keys that nobody asked for. */
  void nothingElse() {
    node.fieldNames()
        .forEachRemaining(key -> {
          if (!asked.contains(key)) {
            fault(key.length() > 100 ? key.substring(0, 100) : key, "import.fault.key");
          }
        });
  }
}
