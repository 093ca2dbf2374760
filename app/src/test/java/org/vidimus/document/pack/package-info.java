@NullMarked
package org.vidimus.document.pack;

import org.jspecify.annotations.NullMarked;
