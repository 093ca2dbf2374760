package org.vidimus.search;

/**
 * Describes everything a feature has to be found, into an empty catalogue. Called at the start,
 * inside a transaction of its own, when the index is missing, of another format or not complete.
 */
public interface Describer {
  /** Puts every entry of the feature; whoever calls settles. */
  void describeAll(Catalogue catalogue);
}
