package org.vidimus.imaging;

import java.util.Optional;
import java.util.UUID;
import org.vidimus.common.NamedId;
import org.vidimus.gate.ObjectId;
import org.vidimus.gate.ObjectKind;

/** Names a picture for ever: other bytes are another picture with another id. */
public record ImageId(UUID value) implements ObjectId {
  /** The picture with these bytes at this place: the same on every machine. */
  public static ImageId of(UUID owner, String sha256) {
    return new ImageId(NamedId.of("image", owner.toString(), sha256));
  }

  /** The id a text names, in lower case with hyphens; nothing otherwise. */
  public static Optional<ImageId> find(String text) {
    return NamedId.find(text).map(ImageId::new);
  }

  /** The id a text names. A text of another form names a picture that cannot exist. */
  public static ImageId named(String text) {
    return find(text).orElse(new ImageId(new UUID(0, 0)));
  }

  @Override
  public ObjectKind kind() {
    return ObjectKind.IMAGE;
  }

  @Override
  public String text() {
    return value.toString();
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
