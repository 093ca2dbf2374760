package org.vidimus.planted.alert.action;

/** One verb that asks nobody. */
public class OneWithoutAct {
  public void act() {}
}
