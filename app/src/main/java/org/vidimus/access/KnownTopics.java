package org.vidimus.access;

import java.util.List;

/** Port: what people may be asked about. */
public interface KnownTopics {
  List<String> slugs();
}
