package org.vidimus.imaging;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A picture that is kept: what is known about it. It never changes; its files lie in the vault. */
@Entity
@Table(name = "image")
public class Image {
  @Id private UUID id;
  private int width;
  private int height;
  private int levels;
  private String kind;
  private long bytes;
  private String sha256;

  @Column(name = "pixels_sha256")
  private String pixelsSha256;

  @Column(name = "created_at")
  private Instant createdAt;

  protected Image() {
    id = new UUID(0, 0);
    kind = sha256 = pixelsSha256 = "";
    createdAt = Instant.EPOCH;
  }

  Image(TakenIn taken, Instant now) {
    id = taken.id().value();
    width = taken.width();
    height = taken.height();
    levels = taken.levels();
    kind = taken.kind().format();
    bytes = taken.bytes();
    sha256 = taken.sha256();
    pixelsSha256 = taken.pixelsSha256();
    createdAt = now;
  }

  public ImageId id() {
    return new ImageId(id);
  }

  /** In pixels, upright. */
  public int width() {
    return width;
  }

  /** In pixels, upright. */
  public int height() {
    return height;
  }

  /** Of the pyramid, the full size included. */
  public int levels() {
    return levels;
  }

  /** {@code jpeg}, {@code png} or {@code tiff}: what it came as. */
  public String kind() {
    return kind;
  }

  /** How long the file was that came. */
  public long bytes() {
    return bytes;
  }

  /** Of the file that came. */
  public String sha256() {
    return sha256;
  }

  /** Of the upright 8-bit samples: equal pictures agree, whatever file they came in. */
  public String pixelsSha256() {
    return pixelsSha256;
  }

  public Instant createdAt() {
    return createdAt;
  }
}
