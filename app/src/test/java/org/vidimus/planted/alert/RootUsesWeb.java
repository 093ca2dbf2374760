package org.vidimus.planted.alert;

import org.vidimus.planted.alert.web.Window;

/** A noun that knows its window. */
record RootUsesWeb(Window window) {}
