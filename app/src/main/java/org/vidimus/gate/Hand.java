package org.vidimus.gate;

/** What a person has done to a record; who had a hand in it does not approve it. */
public enum Hand {
  WROTE,
  EDITED,
  SUBMITTED,
  ENDORSED
}
