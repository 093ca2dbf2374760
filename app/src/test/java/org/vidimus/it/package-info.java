/**
 * Tests inside the server, run on H2 and again on PostgreSQL: one deployment, own data for each.
 */
@NullMarked
package org.vidimus.it;

import org.jspecify.annotations.NullMarked;
