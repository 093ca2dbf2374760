package org.vidimus.specimens.person;

import org.vidimus.specimens.optics.Rgb;

/**
 * The parameters of a person who does not exist; 1 is the middle of each proportion.
 *
 * @param seed of hair strands, freckles and skin
 * @param width of the skull
 * @param jaw width of the lower face
 * @param chin length of the lower face
 * @param nose width and length
 * @param lips fullness
 * @param eyes opening
 * @param spread distance of the eyes
 * @param brows thickness
 * @param age in years
 * @param turn of the head in degrees
 * @param hair style: bald, short, side, bob, long, bun
 * @param hairTone its colour
 * @param skin its colour
 * @param iris its colour
 * @param beard 0 none, 1 full
 * @param moustache 0 none, 1 full
 * @param glasses whether worn
 * @param clothes colour of the coat
 * @param light where the lamp stands, -1 left to 1 right
 */
public record Traits(
    int seed,
    double width,
    double jaw,
    double chin,
    double nose,
    double lips,
    double eyes,
    double spread,
    double brows,
    double age,
    double turn,
    String hair,
    Rgb hairTone,
    Rgb skin,
    Rgb iris,
    double beard,
    double moustache,
    boolean glasses,
    Rgb clothes,
    double light) {}
