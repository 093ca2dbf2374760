package org.vidimus.imaging;

import static org.vidimus.imaging.ImageRefused.Reason.DAMAGED;
import static org.vidimus.imaging.ImageRefused.Reason.TOO_MANY_BYTES;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.Arena;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.vidimus.common.Sha256;
import org.vidimus.imaging.pyramid.Codecs;
import org.vidimus.imaging.pyramid.Pixels;
import org.vidimus.imaging.pyramid.Pyramid;

/**
 * The way in. Takes the bytes of a picture, finds out what they are before anything decodes them,
 * and turns them into tiles that carry pixels and nothing else. It opens no transaction and may
 * take seconds: call it before the transaction that keeps the result.
 */
@ApplicationScoped
public class Intake {
  private final Vault vault;
  private final Workbench bench;
  private final Leftovers leftovers;
  private final Function<ImageId, Optional<Image>> kept;

  @Inject
  Intake(Vault vault, Workbench bench, Leftovers leftovers, Images images) {
    this(vault, bench, leftovers, images::find);
  }

  Intake(
      Vault vault, Workbench bench, Leftovers leftovers, Function<ImageId, Optional<Image>> kept) {
    this.vault = vault;
    this.bench = bench;
    this.leftovers = leftovers;
    this.kept = kept;
  }

  /**
   * Takes a picture in.
   *
   * <p>The same bytes for the same owner are the same picture: when it is kept already, nothing is
   * decoded again.
   *
   * @param owner the view or attachment the picture is of; part of its id
   * @param bytes read to the end, not closed
   * @return the picture, to be {@linkplain Images#keep kept}, then closed
   * @throws ImageRefused when it is too big, of another kind, or at fault; nothing stays behind
   */
  public TakenIn take(UUID owner, InputStream bytes, Limits limits, Fidelity fidelity)
      throws ImageRefused, IOException {
    leftovers.clear(id -> kept.apply(id).isPresent());
    Path spool = vault.draft(".in");
    try {
      String sha256 = spool(bytes, spool, limits);
      ImageId id = ImageId.of(owner, sha256);
      Optional<Image> before = kept.apply(id).filter(image -> Files.exists(vault.tiles(id)));
      return before.isPresent()
          ? TakenIn.again(before.get())
          : develop(id, sha256, spool, limits, fidelity);
    } finally {
      Files.deleteIfExists(spool);
    }
  }

  private static String spool(InputStream from, Path to, Limits limits)
      throws ImageRefused, IOException {
    MessageDigest digest = Sha256.start();
    byte[] piece = new byte[1 << 16];
    long size = 0;
    try (var out = Files.newOutputStream(to)) {
      for (int read = from.read(piece); read >= 0; read = from.read(piece)) {
        size += read;
        if (size > limits.bytes()) {
          throw new ImageRefused(TOO_MANY_BYTES, "imaging.fault.bytes", limits.bytes() >> 20);
        }
        digest.update(piece, 0, read);
        out.write(piece, 0, read);
      }
    }
    if (size == 0) {
      throw new ImageRefused(DAMAGED, "imaging.fault.empty");
    }
    return Sha256.text(digest);
  }

  private TakenIn develop(ImageId id, String sha256, Path spool, Limits limits, Fidelity fidelity)
      throws ImageRefused, IOException {
    Header header = look(spool);
    header.checkAgainst(limits);
    List<Path> drafts = new ArrayList<>();
    boolean done = false;
    try {
      TakenIn taken =
          bench.with(
              header.memory(),
              () -> {
                Pixels pixels = Decoder.decode(spool, header);
                int levels = layDown(pixels, fidelity, drafts);
                return new TakenIn(
                    id,
                    header.kind(),
                    pixels.width(),
                    pixels.height(),
                    levels,
                    Files.size(spool),
                    sha256,
                    sumOf(pixels),
                    drafts);
              });
      done = true;
      return taken;
    } finally {
      if (!done) {
        for (Path draft : drafts) {
          Files.deleteIfExists(draft);
        }
      }
    }
  }

  private static Header look(Path spool) throws ImageRefused, IOException {
    try (var channel = FileChannel.open(spool);
        Arena arena = Arena.ofConfined()) {
      return Header.read(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), arena));
    }
  }

  private int layDown(Pixels pixels, Fidelity fidelity, List<Path> drafts) throws IOException {
    Path tiles = vault.draft(".tif");
    drafts.add(tiles);
    if (fidelity.keepsMaster()) {
      Path master = vault.draft(".png");
      drafts.add(master);
      Codecs.png(pixels, master);
    }
    return Pyramid.write(tiles, pixels, fidelity.quality());
  }

  private static String sumOf(Pixels pixels) {
    MessageDigest digest = Sha256.start();
    pixels.digestInto(digest);
    return Sha256.text(digest);
  }
}
