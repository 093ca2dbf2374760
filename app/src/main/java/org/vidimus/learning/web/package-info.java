/**
 * Windows on courses: pages of the catalogue, the programs' face, and the content origin with its
 * player.
 */
@NullMarked
package org.vidimus.learning.web;

import org.jspecify.annotations.NullMarked;
