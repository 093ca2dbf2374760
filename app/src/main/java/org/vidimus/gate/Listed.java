package org.vidimus.gate;

/** A line of a list that names a record: who sees the line has seen that record's title. */
public interface Listed {
  /** The record as the ledger names it among those shown, {@code kind/id}. */
  String shownAs();

  /** The ledger's name of a record in a list. */
  static String name(ObjectId object) {
    return name(object.kind().slug(), object.text());
  }

  /** The ledger's name of a record in a list. */
  static String name(String kind, String id) {
    return kind + "/" + id;
  }
}
