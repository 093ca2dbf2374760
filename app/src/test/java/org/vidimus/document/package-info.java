@NullMarked
package org.vidimus.document;

import org.jspecify.annotations.NullMarked;
