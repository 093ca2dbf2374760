package org.vidimus.planted.alert;

import org.vidimus.planted.desk.Above;

/** A lower feature that knows a higher one. */
record LooksUp(Above above) {}
