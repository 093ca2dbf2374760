package org.vidimus.it;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.vidimus.outbox.Reader;

/** Reads what the test wrote, and fails on one subject until it is told to go on. */
@ApplicationScoped
public class PlantedReader implements Reader {
  static final String TOPIC = "planted";

  private final Set<String> failing = ConcurrentHashMap.newKeySet();
  private final Set<String> read = ConcurrentHashMap.newKeySet();

  void failOn(String subject) {
    failing.add(subject);
  }

  void heal() {
    failing.clear();
  }

  boolean hasRead(String subject) {
    return read.contains(subject);
  }

  @Override
  public String topic() {
    return TOPIC;
  }

  @Override
  public void read(String subject) {
    if (failing.contains(subject)) {
      throw new IllegalStateException("cannot be read: " + subject);
    }
    read.add(subject);
  }
}
