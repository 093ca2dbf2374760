package org.vidimus.imaging.iiif;

import org.vidimus.imaging.ImageId;

/**
 * What an address asks for: an image request as a value.
 *
 * @param size of the answer before it is turned
 */
public record Rendition(
    ImageId image, Region region, Size size, Rotation rotation, Quality quality, Format format) {

  /**
   * Reads the four parts of an address behind the picture's id.
   *
   * @throws NotServed when one of them is not as the Image API has it, or not offered
   */
  public static Rendition parse(
      ImageId image, String region, String size, String rotation, String qualityAndFormat) {
    int dot = qualityAndFormat.indexOf('.');
    if (dot < 0) {
      throw NotServed.malformed("iiif.fault.end");
    }
    return new Rendition(
        image,
        Region.parse(region),
        Size.parse(size),
        Rotation.parse(rotation),
        Quality.parse(qualityAndFormat.substring(0, dot)),
        Format.parse(qualityAndFormat.substring(dot + 1)));
  }

  /** What that is for a picture of this size. */
  public Recipe of(Extent picture, long maxArea) {
    Box box = region.in(picture);
    return new Recipe(
        image, picture, box, size.of(box.extent(), maxArea), rotation, quality, format);
  }

  /** As it stands in an address, behind the picture's id. */
  public String text() {
    return String.join(
        "/", region.text(), size.text(), rotation.text(), quality.text() + "." + format.text());
  }
}
