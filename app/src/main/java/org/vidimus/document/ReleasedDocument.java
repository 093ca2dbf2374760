package org.vidimus.document;

import java.util.Optional;
import org.vidimus.common.Texts;
import org.vidimus.gate.Handling;

/**
 * A document open to anybody, in a list.
 *
 * @param picture of the page it is known by; nothing for a text-only record
 */
public record ReleasedDocument(
    String code, Texts titles, Handling handling, Optional<ViewSheet> picture) {}
