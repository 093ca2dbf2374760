package org.vidimus.planted.alert;

import org.vidimus.planted.alert.action.TwoIntentions;

/** A noun that calls a verb. */
record RootUsesAction(TwoIntentions verb) {}
