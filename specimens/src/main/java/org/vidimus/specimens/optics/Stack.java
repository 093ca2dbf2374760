package org.vidimus.specimens.optics;

import java.util.List;

/** A part: its substrate, the layers on its face from below to above, and those on its back. */
public record Stack(
    double widthMm, double heightMm, Substrate substrate, List<Layer> face, List<Layer> back) {}
