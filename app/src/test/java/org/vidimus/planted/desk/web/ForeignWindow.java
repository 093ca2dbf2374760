package org.vidimus.planted.desk.web;

import org.vidimus.planted.alert.web.Window;

/** Enters another feature's web. */
record ForeignWindow(Window window) {}
