package org.vidimus.imaging.iiif;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.vidimus.imaging.ImageId;
import org.vidimus.imaging.pyramid.TileIndex;

/** Tile indexes read lately; a picture's never changes. */
final class Indexes {
  private static final int MOST = 1000;

  private final Map<ImageId, TileIndex> lately =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<ImageId, TileIndex> eldest) {
          return size() > MOST;
        }
      };

  TileIndex of(ImageId id, Path tiles) throws IOException {
    synchronized (lately) {
      TileIndex known = lately.get(id);
      if (known != null) {
        return known;
      }
    }
    TileIndex read = TileIndex.of(tiles);
    synchronized (lately) {
      lately.put(id, read);
    }
    return read;
  }
}
