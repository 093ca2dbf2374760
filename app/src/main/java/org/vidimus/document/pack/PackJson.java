package org.vidimus.document.pack;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.InputStream;
import org.vidimus.common.Sentence;

/** JSON that others wrote: nothing twice, nothing after the end, nothing deep. */
final class PackJson {
  private static final int DEEPEST = 60;

  private static final ObjectMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private PackJson() {}

  static JsonNode read(InputStream in) throws IOException {
    return MAPPER.readTree(in);
  }

  static JsonNode read(String text) throws JsonProcessingException {
    return MAPPER.readTree(text);
  }

  /** What is wrong, without the parser's talk of its source. */
  static Sentence fault(JsonProcessingException malformed) {
    String said = String.valueOf(malformed.getOriginalMessage());
    return Sentence.of(
        "import.fault.json",
        said.replaceAll("\\s*(\\(for \\w+ starting at )?\\[Source: [^\\]]*]\\)?", ""));
  }

  static JsonNode nothing() {
    return JsonNodeFactory.instance.objectNode();
  }
}
