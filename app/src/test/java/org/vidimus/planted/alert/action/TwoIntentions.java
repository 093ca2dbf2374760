package org.vidimus.planted.alert.action;

/** Two verbs, and neither asks anybody. */
public class TwoIntentions {
  public void one() {}

  public void two() {}
}
