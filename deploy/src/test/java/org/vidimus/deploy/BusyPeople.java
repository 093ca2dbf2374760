package org.vidimus.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * People who write, endorse, give back and publish alerts, all at once, until their server is gone;
 * what they were answered is remembered.
 */
final class BusyPeople {
  private static final int PAIRS_OF_HANDS = 4;

  /** An act that was answered as done. */
  record Done(String alert, String act) {}

  private final Queue<Done> done = new ConcurrentLinkedQueue<>();
  private final Queue<String> refused = new ConcurrentLinkedQueue<>();
  private final List<Thread> threads = new ArrayList<>();
  private final Asking author;
  private final Asking focalPoint;
  private final Asking moderator;

  BusyPeople(Portal portal, long seed) throws IOException, InterruptedException {
    author = new Asking(portal, "ofp");
    focalPoint = new Asking(portal, "nfp");
    moderator = new Asking(portal, "moderator");
    for (int i = 0; i < PAIRS_OF_HANDS; i++) {
      Random random = new Random(seed + i);
      threads.add(Thread.ofPlatform().daemon().start(() -> work(random)));
    }
  }

  /** Waits for the last answer; all that was answered as done. */
  List<Done> end() throws InterruptedException {
    for (Thread thread : threads) {
      thread.join();
    }
    if (!refused.isEmpty()) {
      throw new AssertionError("refused: " + refused);
    }
    return List.copyOf(done);
  }

  private void work(Random random) {
    try {
      while (true) {
        alert(random);
      }
    } catch (IOException _) {
      // the server is gone
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private void alert(Random random) throws IOException, InterruptedException {
    JsonNode drafted = author.post("/api/v1/alerts", content(random));
    String id = drafted.path("id").asText();
    note(id, "draft", drafted);
    note(id, "edit", author.put("/api/v1/alerts/" + id, content(random), "*"));
    act(author, id, "submit", "{}");
    switch (random.nextInt(4)) {
      case 0 -> act(focalPoint, id, "return", "{\"reason\": \"say where\"}");
      case 1 -> {
        act(focalPoint, id, "endorse", "{}");
        act(moderator, id, "decline", "{\"reason\": \"known\"}");
      }
      default -> {
        act(focalPoint, id, "endorse", "{}");
        act(moderator, id, "publish", "{}");
      }
    }
  }

  private void act(Asking who, String id, String verb, String body)
      throws IOException, InterruptedException {
    note(id, verb, who.post("/api/v1/alerts/" + id + "/" + verb, body));
  }

  private void note(String id, String act, JsonNode answer) {
    if (answer.has("state")) {
      done.add(new Done(id, act));
    } else {
      refused.add(act + ": " + answer);
    }
  }

  private static String content(Random random) {
    return """
    {"title": "Seen %d", "text": "Somebody was seen at the counter.", "topic": "route",
     "handling": "AMBER", "audience": ["members"], "detected": {"on": "2026-11-01"},
     "grading": {"source": "B", "information": 2}}
    """
        .formatted(random.nextInt(Integer.MAX_VALUE));
  }
}
