package org.vidimus.planted.alert;

/** A word of SCORM outside learning. */
record ScormWord() {}
