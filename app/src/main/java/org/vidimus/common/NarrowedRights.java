package org.vidimus.common;

import java.util.List;

/**
 * Port: what the running account may not do to a feature's tables, where an owner account runs the
 * migrations and can say so.
 */
public interface NarrowedRights {
  /**
   * Statements that the owner executes after the migrations, at every start.
   *
   * @param account the running account, quoted as an identifier
   */
  List<String> statements(String account);
}
