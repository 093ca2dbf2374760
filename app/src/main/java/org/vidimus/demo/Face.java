package org.vidimus.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.vidimus.common.Json;

/** The public face as one of the demo's people uses it. */
final class Face implements AutoCloseable {
  private static final String PASSWORD = "vidimus-demo";

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final String address;
  private final Map<String, String> tokens = new HashMap<>();

  Face(String address) {
    this.address = address + "/api/v1";
  }

  /** Waits until the portal answers at all. */
  void awaitAnswer() throws InterruptedException {
    while (true) {
      try {
        HttpRequest asked = request("/account/preferences").GET().build();
        if (client.send(asked, HttpResponse.BodyHandlers.discarding()).statusCode() == 401) {
          return;
        }
      } catch (IOException _) {
        // it does not listen yet
      }
      TimeUnit.MILLISECONDS.sleep(300);
    }
  }

  JsonNode get(String who, String path) throws IOException, InterruptedException {
    return send(as(who, path).GET());
  }

  JsonNode post(String who, String path, JsonNode body) throws IOException, InterruptedException {
    return send(
        as(who, path)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
  }

  JsonNode post(String who, String path, String type, Path file)
      throws IOException, InterruptedException {
    return send(
        as(who, path).header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofFile(file)));
  }

  JsonNode post(String who, String path, String type, byte[] body)
      throws IOException, InterruptedException {
    return send(
        as(who, path)
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
  }

  private HttpRequest.Builder as(String who, String path) throws IOException, InterruptedException {
    String token = tokens.get(who);
    if (token == null) {
      token = signIn(who);
      tokens.put(who, token);
    }
    return request(path).header("Authorization", "Bearer " + token);
  }

  private String signIn(String who) throws IOException, InterruptedException {
    ObjectNode body = Json.mapper().createObjectNode();
    body.put("username", who).put("password", PASSWORD);
    return send(request("/tokens")
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body.toString())))
        .path("token")
        .asText();
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(address + path)).timeout(Duration.ofMinutes(5));
  }

  private JsonNode send(HttpRequest.Builder request) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() >= 300) {
      throw new IOException(
          answer.request().method()
              + " "
              + answer.uri()
              + ": "
              + answer.statusCode()
              + " "
              + answer.body());
    }
    return Json.mapper().readTree(answer.body().isEmpty() ? "null" : answer.body());
  }

  @Override
  public void close() {
    client.close();
  }
}
