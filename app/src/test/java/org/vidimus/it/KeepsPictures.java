package org.vidimus.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.transaction.UserTransaction;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.vidimus.gate.Subject;
import org.vidimus.imaging.Fidelity;
import org.vidimus.imaging.Guards;
import org.vidimus.imaging.ImageId;
import org.vidimus.imaging.Images;
import org.vidimus.imaging.Intake;
import org.vidimus.imaging.Limits;
import org.vidimus.imaging.TakenIn;
import org.vidimus.imaging.Vault;
import org.vidimus.imaging.iiif.Darkroom;

/**
 * Pictures in the server: row and files stay or go together, on the database of this run. An
 * interface, so that its tests share the one deployment of {@link PortalIT}.
 */
interface KeepsPictures {
  private static <T> T the(Class<T> type) {
    return CDI.current().select(type).get();
  }

  @Test
  default void aPictureStaysWithItsTransaction() throws Exception {
    Images images = the(Images.class);
    Vault vault = the(Vault.class);
    UserTransaction transaction = the(UserTransaction.class);
    UUID owner = UUID.randomUUID();
    ImageId id;
    try (TakenIn taken = take(owner)) {
      transaction.begin();
      id = images.keep(taken);
      transaction.commit();
    }
    assertEquals(300, images.find(id).orElseThrow().width());
    assertEquals(200, the(Darkroom.class).index(id).orElseThrow().height());
    assertEquals(
        1,
        images.findEqual(images.find(id).orElseThrow().pixelsSha256()).stream()
            .filter(i -> i.id().equals(id))
            .count());
    try (TakenIn again = take(owner)) {
      assertEquals(id, again.id());
      assertTrue(again.drafts().isEmpty());
    }
    assertTrue(the(Guards.class).allow(Subject.NOBODY, id).isEmpty());
    transaction.begin();
    images.remove(id);
    transaction.commit();
    take(UUID.randomUUID()).close();
    assertFalse(Files.exists(vault.tiles(id)));
  }

  @Test
  default void aPictureGoesWithItsTransaction() throws Exception {
    Images images = the(Images.class);
    Vault vault = the(Vault.class);
    UserTransaction transaction = the(UserTransaction.class);
    ImageId id;
    try (TakenIn taken = take(UUID.randomUUID())) {
      transaction.begin();
      id = images.keep(taken);
      assertTrue(Files.exists(vault.tiles(id)));
      transaction.rollback();
    }
    assertTrue(images.find(id).isEmpty());
    take(UUID.randomUUID()).close();
    assertFalse(Files.exists(vault.tiles(id)));
  }

  private static TakenIn take(UUID owner) throws Exception {
    return the(Intake.class)
        .take(owner, new ByteArrayInputStream(png()), Limits.ATTACHMENT, Fidelity.EXACT);
  }

  private static byte[] png() throws IOException {
    var out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB), "png", out);
    return out.toByteArray();
  }
}
