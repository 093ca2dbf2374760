package org.vidimus.deploy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Records that a journey needs before it begins, made by the calls of the public face. */
final class Papers {
  private static final Pattern TOKEN = Pattern.compile("\"token\":\"([^\"]+)\"");
  private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");

  private Papers() {}

  /** An alert of {@code ofp} about no document, published; the address by its id. */
  static String published(String title, String handling, String audience) {
    String content =
        """
        {"title": "%s", "text": "%s: what was seen, where, and by whom.", "topic": "method",
         "handling": "%s", "audience": ["%s"], "grading": {"source": "B", "information": 2},
         "detected": {"on": "2026-11-20"}}
        """
            .formatted(title, title, handling, audience);
    String id = find(ID, post(token("ofp"), "/api/v1/alerts", content));
    post(token("ofp"), "/api/v1/alerts/" + id + "/submit", "{}");
    post(token("nfp"), "/api/v1/alerts/" + id + "/endorse", "{}");
    post(token("moderator"), "/api/v1/alerts/" + id + "/publish", "{}");
    return "/alerts/" + id;
  }

  /** The id in an alert's address. */
  static String id(String address) {
    return address.substring(address.lastIndexOf('/') + 1);
  }

  private static String token(String who) {
    String body = "{\"username\":\"" + who + "\",\"password\":\"vidimus-demo\"}";
    return find(TOKEN, post("", "/api/v1/tokens", body));
  }

  private static String post(String token, String path, String body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(Portal.demo().address() + path))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body));
    if (!token.isEmpty()) {
      request.header("Authorization", "Bearer " + token);
    }
    try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      HttpResponse<String> answer =
          client.send(request.build(), HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() >= 300) {
        throw new IllegalStateException(path + ": " + answer.statusCode() + " " + answer.body());
      }
      return answer.body();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String find(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.find()) {
      throw new IllegalStateException("no " + pattern + " in " + text);
    }
    return matcher.group(1);
  }
}
