package org.vidimus.access;

/** Whether somebody is cut off. */
public record CutOffSheet(boolean cutOff) {}
