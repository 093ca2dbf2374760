package org.vidimus.gate;

import jakarta.enterprise.context.RequestScoped;
import java.util.HashSet;
import java.util.Set;

/**
 * With what a request came: by which road its answer leaves, in which session it was asked, and the
 * reason that was given with it. The door says so; work that goes on without a request says
 * nothing.
 */
@RequestScoped
public class Occasion {
  private String method = "work";
  private String session = "";
  private String reason = "";
  private boolean page;
  private final Set<String> read = new HashSet<>();

  /**
   * What the door saw.
   *
   * @param method {@code view}, {@code api} or {@code feed}, as the ledger writes it
   * @param session names the session without its secret; empty where there is none
   * @param reason as a program gave it; empty where it gave none
   * @param page whether a person waits for a page, and can be asked
   */
  public record Arrival(String method, String session, String reason, boolean page) {}

  /** Takes what the door saw. */
  public void arrive(Arrival arrival) {
    method = arrival.method;
    session = arrival.session;
    reason = arrival.reason;
    page = arrival.page;
  }

  public String method() {
    return method;
  }

  public String session() {
    return session;
  }

  public String reason() {
    return reason;
  }

  /**
   * Whether this is the first reading of its kind in this request: a page that reads one record for
   * its text, its history and its buttons is one disclosure.
   */
  boolean isFirst(Permission act, String object) {
    return read.add(act + " " + object);
  }

  /** Forgets what was read: the row that told of it was not kept. */
  void forget() {
    read.clear();
  }

  /** Whether somebody is there who can be asked for a reason. */
  public boolean isPage() {
    return page;
  }
}
