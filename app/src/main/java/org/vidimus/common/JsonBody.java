package org.vidimus.common;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A body in two steps: the gate takes it once the act may be done, and refuses what is too big or
 * of another kind; the act reads it where its content is due, after the state it is about. Stricter
 * than a plain reading: a number is no text.
 */
public final class JsonBody<T> implements Supplier<T> {
  /** The longest content there is, in any script, with much room. */
  private static final int MOST = 4 << 20;

  private static final JsonMapper STRICT = strict();

  private final Bytes bytes;
  private final Supplier<T> reading;

  private JsonBody(Bytes bytes, Supplier<T> reading) {
    this.bytes = bytes;
    this.reading = reading;
  }

  private static JsonMapper strict() {
    return JsonMapper.builder()
        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
        .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .withCoercionConfig(
            LogicalType.Textual,
            text ->
                text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                    .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                    .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
        .build();
  }

  /** A body that becomes a record. */
  public static <T> JsonBody<T> of(InputStream body, Class<T> type) {
    Bytes bytes = new Bytes(body, false);
    return new JsonBody<>(bytes, () -> read(bytes.get(), type));
  }

  /** The same, where no body at all stands for something. */
  public static <T> JsonBody<T> of(InputStream body, Class<T> type, T absent) {
    Bytes bytes = new Bytes(body, true);
    return new JsonBody<>(bytes, () -> bytes.get().length == 0 ? absent : read(bytes.get(), type));
  }

  /** A list as the body, or as the one field of an object. */
  public static <T, W> JsonBody<List<@Nullable T>> of(
      InputStream body,
      Class<T[]> list,
      Class<W> object,
      Function<W, @Nullable List<@Nullable T>> field) {
    Bytes bytes = new Bytes(body, false);
    return new JsonBody<>(
        bytes,
        () -> {
          if (new String(bytes.get(), StandardCharsets.UTF_8).stripLeading().startsWith("[")) {
            return Arrays.asList(read(bytes.get(), list));
          }
          List<@Nullable T> items = field.apply(read(bytes.get(), object));
          return items == null ? List.of() : items;
        });
  }

  /** The same body, made into something else. */
  public <R> JsonBody<R> as(Function<T, R> made) {
    return new JsonBody<>(bytes, () -> made.apply(get()));
  }

  /** Takes the bytes. Refuses more than content can have, and what was sent as another kind. */
  public void take() {
    var _ = bytes.get();
  }

  /** What it says. Refuses what is not JSON or does not fit, naming line and field. */
  @Override
  public T get() {
    return reading.get();
  }

  /** The bytes as they came, taken once. */
  private static final class Bytes {
    private final InputStream body;
    private final boolean mayBeEmpty;
    private byte @Nullable [] taken;

    Bytes(InputStream body, boolean mayBeEmpty) {
      this.body = body;
      this.mayBeEmpty = mayBeEmpty;
    }

    byte[] get() {
      byte[] bytes = taken == null ? take() : taken;
      taken = bytes;
      return bytes;
    }

    private byte[] take() {
      try {
        byte[] bytes = body.readNBytes(MOST + 1);
        if (bytes.length > MOST) {
          throw Refusal.of(Refusal.Kind.TOO_BIG, "refusal.too-big");
        }
        boolean nothing = bytes.length == 0 && mayBeEmpty;
        if (!nothing && body instanceof SentBody sent && !sent.isJson()) {
          throw Refusal.of(Refusal.Kind.WRONG_KIND, "refusal.kind");
        }
        return bytes;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static <T> T read(byte[] bytes, Class<T> type) {
    try {
      refuseNul(bytes);
      T read = STRICT.readerFor(type).readValue(bytes);
      if (read == null) {
        throw Refusal.faulty(Problem.of("", "fault.null"));
      }
      return read;
    } catch (JsonProcessingException e) {
      throw Refusal.faulty(problem(e));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A text that holds U+0000, which no person writes and PostgreSQL does not keep. */
  private static void refuseNul(byte[] bytes) throws IOException {
    if (!new String(bytes, StandardCharsets.UTF_8).contains("\\u0000")) {
      return;
    }
    List<Problem> problems = new ArrayList<>();
    findNul(STRICT.readTree(bytes), "", problems);
    if (!problems.isEmpty()) {
      throw Refusal.faulty(problems);
    }
  }

  private static void findNul(JsonNode node, String path, List<Problem> problems) {
    if (node.isTextual() && node.asText().indexOf('\0') >= 0) {
      problems.add(Problem.of(path, "fault.nul"));
    }
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      findNul(node.get(i), path + "[" + i + "]", problems);
    }
    node.properties()
        .forEach(e ->
            findNul(e.getValue(), path.isEmpty() ? e.getKey() : path + "." + e.getKey(), problems));
  }

  /** What is wrong with a body, with its line and field. */
  public static Problem problem(JsonProcessingException e) {
    int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
    StringBuilder field = new StringBuilder();
    if (e instanceof JsonMappingException mapping) {
      for (JsonMappingException.Reference step : mapping.getPath()) {
        String name = step.getFieldName();
        field.append(
            name == null ? "[" + step.getIndex() + "]" : (field.isEmpty() ? "" : ".") + name);
      }
    }
    return new Problem("", line, field.toString(), sentence(e));
  }

  /** What does not fit is told in our words: the reader's own name classes of this program. */
  private static Sentence sentence(JsonProcessingException e) {
    return switch (e) {
      case UnrecognizedPropertyException unknown ->
          Sentence.of("fault.unknown-field", unknown.getPropertyName());
      case JsonMappingException _ -> Sentence.of("fault.other-kind");
      default -> Sentence.of("fault.json", e.getOriginalMessage());
    };
  }
}
