package org.vidimus.gate;

import jakarta.enterprise.context.RequestScoped;

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

  /** Whether somebody is there who can be asked for a reason. */
  public boolean isPage() {
    return page;
  }
}
