package org.vidimus.planted.alert;

/** A name that says nothing. */
record ThingUtil() {}
