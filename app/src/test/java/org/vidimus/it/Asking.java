package org.vidimus.it;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.vidimus.common.Json;

/** Asks the running server over HTTP, as an account or as nobody. */
final class Asking implements AutoCloseable {
  private static final String PASSWORD = "vidimus-demo";

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final String server;
  private final Map<String, String> tokens = new HashMap<>();

  Asking(int port) {
    server = "http://127.0.0.1:" + port;
  }

  /** What was answered. */
  record Answer(int status, Map<String, List<String>> headers, String body) {
    JsonNode json() throws IOException {
      return Json.mapper().readTree(body);
    }
  }

  /** As somebody, with a token on the faces for programs and a session on pages; "" is nobody. */
  Answer ask(String who, String verb, String path, String type, byte[] body, String... also)
      throws IOException, InterruptedException {
    HttpRequest.Builder asked =
        HttpRequest.newBuilder(URI.create(server + path))
            .method(
                verb,
                body.length == 0
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofByteArray(body));
    if (also.length > 0) {
      asked.headers(also);
    }
    if (!type.isEmpty()) {
      asked.header("Content-Type", type);
    }
    if (!who.isEmpty()) {
      boolean face =
          path.startsWith("/api/") || path.startsWith("/iiif/") || path.startsWith("/feeds/");
      asked.header(
          face ? "Authorization" : "Cookie",
          face ? "Bearer " + token(who) : "__Host-vidimus=" + token(who));
    }
    HttpResponse<byte[]> answer =
        client.send(asked.build(), HttpResponse.BodyHandlers.ofByteArray());
    Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    headers.putAll(answer.headers().map());
    headers.remove("Date");
    return new Answer(
        answer.statusCode(), headers, new String(answer.body(), StandardCharsets.ISO_8859_1));
  }

  Answer get(String who, String path) throws IOException, InterruptedException {
    return ask(who, "GET", path, "", new byte[0]);
  }

  Answer post(String who, String path, String json) throws IOException, InterruptedException {
    return ask(who, "POST", path, "application/json", json.getBytes(StandardCharsets.UTF_8));
  }

  /** A post that must be answered so. */
  JsonNode done(int status, String who, String path, String json)
      throws IOException, InterruptedException {
    Answer answer = post(who, path, json);
    if (answer.status() != status) {
      throw new AssertionError(who + " POST " + path + ": " + answer.status() + answer.body());
    }
    return answer.json();
  }

  String token(String who) throws IOException, InterruptedException {
    String known = tokens.get(who);
    if (known == null) {
      known =
          done(
                  200,
                  "",
                  "/api/v1/tokens",
                  "{\"username\":\"" + who + "\",\"password\":\"" + PASSWORD + "\"}")
              .path("token")
              .asText();
      tokens.put(who, known);
    }
    return known;
  }

  static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    client.close();
  }
}
