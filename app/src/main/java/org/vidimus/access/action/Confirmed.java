package org.vidimus.access.action;

import java.util.Optional;
import org.vidimus.access.ChangeRow;
import org.vidimus.access.FirstPasswords;

/**
 * A change that is so now.
 *
 * @param link for the first password of somebody new; told this once
 */
public record Confirmed(ChangeRow change, Optional<FirstPasswords.Link> link) {}
