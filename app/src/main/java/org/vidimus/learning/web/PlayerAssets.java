package org.vidimus.learning.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.vidimus.common.Assets;
import org.vidimus.common.Refusal;

/** Those of the portal's assets that the player needs, and no others. */
@ApplicationScoped
public class PlayerAssets {
  private static final Set<String> SHARED =
      Set.of("tokens.css", "look.css", "icons.svg", "mark.svg");

  private final Assets assets;

  @Inject
  PlayerAssets(Assets assets) {
    this.assets = assets;
  }

  String at(String name) {
    return assets.at(name);
  }

  void send(String path, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String hashed = path.substring("/assets/".length());
    String name = hashed.substring(hashed.indexOf('/') + 1);
    if (!SHARED.contains(name) && !name.startsWith("player/") && !name.startsWith("fonts/")) {
      throw Refusal.missing();
    }
    Assets.Asset asset = assets.find(hashed).orElseThrow(Refusal::missing);
    String accepted = request.getHeader("Accept-Encoding");
    boolean packed = asset.gzip().length > 0 && accepted != null && accepted.contains("gzip");
    response.setContentType(asset.type());
    response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
    response.setHeader("Vary", "Accept-Encoding");
    if (packed) {
      response.setHeader("Content-Encoding", "gzip");
    }
    byte[] body = packed ? asset.gzip() : asset.bytes();
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
