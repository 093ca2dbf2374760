package org.vidimus.alert;

/** Says who holds the first review of an alert, as the alert is now. */
public interface Tiers {
  Tier of(Alert alert);
}
