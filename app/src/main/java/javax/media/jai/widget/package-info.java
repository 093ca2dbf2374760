/** Holds the one class that ImageIO-ext needs of Java Advanced Imaging in order to link. */
@NullMarked
package javax.media.jai.widget;

import org.jspecify.annotations.NullMarked;
