package org.vidimus.common;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * A body that is read only once the act has passed its gate: what one may not see or do is told
 * before what is wrong with the content. Stricter than a plain reading: a number is no text.
 */
public final class JsonBody {
  /** The longest content there is, in any script, with much room. */
  private static final int MOST = 4 << 20;

  private static final JsonMapper STRICT = strict();

  private JsonBody() {}

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

  /**
   * The body as a record. Refuses what was sent as another kind, and what is not JSON or does not
   * fit, naming line and field.
   */
  public static <T> T read(InputStream body, Class<T> type) {
    return read(body, STRICT.readerFor(type), null);
  }

  /** The same, where no body at all stands for something. */
  public static <T> T read(InputStream body, Class<T> type, T absent) {
    return read(body, STRICT.readerFor(type), absent);
  }

  private static <T> T read(InputStream body, ObjectReader reader, @Nullable T absent) {
    try {
      byte[] bytes = body.readNBytes(MOST + 1);
      if (bytes.length > MOST) {
        throw Refusal.of(Refusal.Kind.TOO_BIG, "refusal.too-big");
      }
      if (bytes.length == 0 && absent != null) {
        return absent;
      }
      if (body instanceof SentBody sent && !sent.isJson()) {
        throw Refusal.of(Refusal.Kind.WRONG_KIND, "refusal.kind");
      }
      T read = reader.readValue(bytes);
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
