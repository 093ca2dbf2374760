package org.vidimus.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Somebody's program, which asks the public face of a portal. */
final class Asking {
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Portal portal;
  private final String token;

  Asking(Portal portal, String username) throws IOException, InterruptedException {
    this.portal = portal;
    String body = "{\"username\":\"" + username + "\",\"password\":\"vidimus-demo\"}";
    HttpRequest asked =
        HttpRequest.newBuilder(URI.create(portal.address() + "/api/v1/tokens"))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    token =
        JSON.readTree(CLIENT.send(asked, HttpResponse.BodyHandlers.ofString()).body())
            .path("token")
            .asText();
  }

  JsonNode get(String path) throws IOException, InterruptedException {
    return JSON.readTree(
        CLIENT.send(request(path).build(), HttpResponse.BodyHandlers.ofString()).body());
  }

  /** What a change answers, whether it was made or refused. */
  JsonNode post(String path, String json) throws IOException, InterruptedException {
    return change(request(path).POST(HttpRequest.BodyPublishers.ofString(json)));
  }

  /** Replaces what has the tag, or whatever is there for "*". */
  JsonNode put(String path, String json, String tag) throws IOException, InterruptedException {
    return change(
        request(path).header("If-Match", tag).PUT(HttpRequest.BodyPublishers.ofString(json)));
  }

  private static JsonNode change(HttpRequest.Builder asked)
      throws IOException, InterruptedException {
    return JSON.readTree(
        CLIENT
            .send(
                asked.header("Content-Type", "application/json").build(),
                HttpResponse.BodyHandlers.ofString())
            .body());
  }

  int status(String path) throws IOException, InterruptedException {
    return CLIENT.send(request(path).build(), HttpResponse.BodyHandlers.discarding()).statusCode();
  }

  /** Sends a pack; the address of its job. */
  String send(Path pack) throws IOException, InterruptedException {
    HttpRequest asked =
        request("/api/v1/packs")
            .header("Content-Type", "application/zip")
            .POST(HttpRequest.BodyPublishers.ofFile(pack))
            .build();
    HttpResponse<String> answer = CLIENT.send(asked, HttpResponse.BodyHandlers.ofString());
    assertEquals(202, answer.statusCode(), answer.body());
    return "/api/v1/jobs/" + JSON.readTree(answer.body()).path("job").asText();
  }

  /** Waits until a job is done, with nothing refused. */
  void await(String job) throws IOException, InterruptedException {
    for (int i = 0; i < 3000; i++) {
      JsonNode told = get(job);
      if (told.path("state").asText().equals("done")) {
        assertEquals(0, told.path("counts").path("refused").asInt(), told.toString());
        return;
      }
      TimeUnit.MILLISECONDS.sleep(200);
    }
    throw new AssertionError("the import does not end: " + get(job));
  }

  /** Waits until search finds a document, or no longer does. */
  void awaitFound(String code, boolean there) throws IOException, InterruptedException {
    boolean found = !there;
    for (int i = 0; i < 150 && found != there; i++) {
      found = false;
      for (JsonNode hit : get("/api/v1/search?kind=document&q=" + code).path("hits")) {
        found |= hit.path("code").asText().equals(code);
      }
      if (found != there) {
        TimeUnit.MILLISECONDS.sleep(200);
      }
    }
    assertEquals(there, found, code + " is found");
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(portal.address() + path))
        .header("Authorization", "Bearer " + token);
  }
}
