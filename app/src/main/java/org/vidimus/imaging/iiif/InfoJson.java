package org.vidimus.imaging.iiif;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.vidimus.imaging.pyramid.TileIndex;

/** The {@code info.json} of a picture. */
public final class InfoJson {
  private InfoJson() {}

  /**
   * Describes a picture.
   *
   * @param address absolute address of the picture, without a slash at its end
   */
  public static String of(String address, TileIndex index, long maxArea) {
    String factors =
        IntStream.range(0, index.levels().size())
            .mapToObj(level -> Integer.toString(1 << level))
            .collect(Collectors.joining(","));
    return String.format(
        Locale.ROOT,
        """
        {"@context":"http://iiif.io/api/image/3/context.json",\
        "id":"%s","type":"ImageService3","protocol":"http://iiif.io/api/image","profile":"level2",\
        "width":%d,"height":%d,"maxArea":%d,"sizes":[%s],\
        "tiles":[{"width":%d,"scaleFactors":[%s]}],\
        "extraQualities":["color","gray","bitonal"],\
        "extraFeatures":["canonicalLinkHeader","mirroring","profileLinkHeader","sizeUpscaling"]}
        """,
        address,
        index.width(),
        index.height(),
        maxArea,
        sizes(index.levels(), maxArea),
        TileIndex.TILE,
        factors);
  }

  private static String sizes(List<TileIndex.Level> levels, long maxArea) {
    return levels.reversed().stream()
        .filter(level -> (long) level.width() * level.height() <= maxArea)
        .map(level ->
            String.format(
                Locale.ROOT, "{\"width\":%d,\"height\":%d}", level.width(), level.height()))
        .collect(Collectors.joining(","));
  }
}
