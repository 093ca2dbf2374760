package org.vidimus.planted.alert;

import java.awt.image.BufferedImage;

/** Pixels outside imaging. */
record KnowsPictures(BufferedImage picture) {}
