package org.vidimus.planted.desk;

/** Stands above the alert. */
public record Above() {}
