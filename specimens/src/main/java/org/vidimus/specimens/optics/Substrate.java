package org.vidimus.specimens.optics;

/**
 * What the layers lie on.
 *
 * @param colour in visible light
 * @param grain strength of the surface structure
 * @param uv365 glow under 365 nm: near black for security paper, blue for office paper
 * @param uv254 glow under 254 nm
 * @param through the light that passes
 * @param clouds unevenness seen when held to the light
 * @param seed of its structure
 */
public record Substrate(
    Rgb colour, double grain, Rgb uv365, Rgb uv254, Rgb through, double clouds, long seed) {}
