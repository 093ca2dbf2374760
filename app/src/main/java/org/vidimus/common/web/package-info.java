/**
 * The portal's frame: pages by address, assets by hash, answers as JSON and problems. Nobody
 * imports it; the container finds it.
 */
@NullMarked
package org.vidimus.common.web;

import org.jspecify.annotations.NullMarked;
