package org.vidimus.demo;

import jakarta.enterprise.context.ApplicationScoped;

/** How far the demo content is; read by the readiness check. */
@ApplicationScoped
class Progress {
  private volatile String now = "waiting for the server";
  private volatile boolean complete;

  void at(String step) {
    now = step;
  }

  void complete() {
    complete = true;
    now = "complete";
  }

  String now() {
    return now;
  }

  boolean isComplete() {
    return complete;
  }
}
