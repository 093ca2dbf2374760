package org.vidimus.it;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Somebody who calls the public face of the server the test runs in, as a program would. */
final class Program {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final String token;

  private Program(String token) {
    this.token = token;
  }

  /** What came back. */
  record Answer(int status, JsonNode body) {
    /** The fields that are at fault, with commas between. */
    String faults() {
      return String.join(",", body.path("problems").findValuesAsText("field"));
    }
  }

  /** One of the demo's people. */
  static Program as(String username) {
    return as(username, "vidimus-demo");
  }

  static Program as(String username, String password) {
    Answer answer = new Program("").post("/tokens", signIn(username, password));
    if (answer.status() != 200) {
      throw new AssertionError(username + " does not come in: " + answer);
    }
    return new Program(answer.body().path("token").asText());
  }

  static String signIn(String username, String password) {
    return "{\"username\":\"" + username + "\",\"password\":\"" + password + "\"}";
  }

  Answer get(String path) {
    return call("GET", path, "");
  }

  Answer post(String path, String body) {
    return call("POST", path, body);
  }

  Answer put(String path, String body) {
    return call("PUT", path, body);
  }

  /** Rewrites what was read with that hash. */
  Answer put(String path, String body, String hash) {
    return call("PUT", path, body, "If-Match", "\"" + hash + "\"");
  }

  private Answer call(String method, String path, String body, String... headers) {
    int port = CDI.current().select(HttpServletRequest.class).get().getLocalPort();
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1" + path))
            .header("Content-Type", "application/json")
            .method(
                method,
                body.isEmpty()
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    if (!token.isEmpty()) {
      request.header("Authorization", "Bearer " + token);
    }
    try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      HttpResponse<String> answer =
          client.send(request.build(), HttpResponse.BodyHandlers.ofString());
      String text = answer.body().isEmpty() ? "null" : answer.body();
      return new Answer(answer.statusCode(), JSON.readTree(text));
    } catch (IOException e) {
      throw new AssertionError(method + " " + path, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
