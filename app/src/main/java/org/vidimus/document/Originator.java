package org.vidimus.document;

/** Whose the record is: the organisation and party of who brought it. */
public record Originator(String organisation, String party) {}
