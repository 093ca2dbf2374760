package org.vidimus.document.pack;

import org.vidimus.document.JobId;
import org.vidimus.gate.Subject;

/** Somebody sent something to be imported; its job waits. */
public record ImportAsked(JobId job, Spool.Sent sent, Defaults defaults, Subject importer) {}
