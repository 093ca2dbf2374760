/**
 * What members have just found, on its way to those who should know: drafted by a contributor,
 * submitted, endorsed by the state's focal point, published by a moderator; nobody approves what
 * they had a hand in, and an approval binds to the content that was read.
 *
 * <p>The states are the records of {@link org.vidimus.alert.AlertState}; a move is a method of the
 * state that allows it. The verbs are {@code ls action}. What changes in an alert leaves a {@link
 * org.vidimus.alert.Step} in the same transaction, and an outbox row that {@link
 * org.vidimus.alert.CatalogueAlert} reads to tell search. Lists are filtered by {@link
 * org.vidimus.alert.ReadableAlerts}, which writes the decision's own sentences as SQL.
 *
 * <p>To add a state: a record in {@code AlertState}, its line in {@code AlertState.of}, its slug in
 * the vocabulary with its words; the compiler then names every switch that has to decide. To add a
 * verb: a method on the states that allow it, an intention on {@link org.vidimus.alert.Alert}, an
 * action with its permission, a path in {@code web.AlertVerbs}.
 */
@NullMarked
package org.vidimus.alert;

import org.jspecify.annotations.NullMarked;
