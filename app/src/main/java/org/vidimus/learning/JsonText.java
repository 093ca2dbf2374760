package org.vidimus.learning;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import org.vidimus.common.Json;

/** Records in text columns: what is only ever read whole. */
final class JsonText {
  private JsonText() {}

  static String write(Object value) {
    try {
      return Json.mapper().writeValueAsString(value);
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException(broken);
    }
  }

  static <T> T read(String text, TypeReference<T> type) {
    try {
      return Json.mapper().readValue(text, type);
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("a stored record cannot be read", broken);
    }
  }
}
