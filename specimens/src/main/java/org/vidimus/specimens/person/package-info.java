/** People who do not exist, modelled and lit. */
@NullMarked
package org.vidimus.specimens.person;

import org.jspecify.annotations.NullMarked;
