package javax.media.jai.widget;

import java.awt.Panel;

/**
 * Stands in for a class of Java Advanced Imaging that ImageIO-ext names in a debugging method and
 * never shows here; without it the TIFF classes do not link. See
 * docs/decisions/0002-imageio-ext.md.
 */
public class ScrollingImagePanel extends Panel {}
