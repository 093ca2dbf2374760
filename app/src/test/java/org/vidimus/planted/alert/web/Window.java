package org.vidimus.planted.alert.web;

/** A window that is nobody else's business. */
public record Window() {}
