package org.vidimus.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
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

/** Pictures in the server: row and files stay or go together, on the database of this run. */
@ExtendWith(ArquillianExtension.class)
@ActivateRequestContext
class PicturesIT {
  @Inject private Intake intake;
  @Inject private Images images;
  @Inject private Vault vault;
  @Inject private Guards guards;
  @Inject private Darkroom darkroom;
  @Inject private UserTransaction transaction;

  @Deployment
  static WebArchive portal() {
    return Deployed.portal();
  }

  @Test
  void aPictureStaysWithItsTransaction() throws Exception {
    UUID owner = UUID.randomUUID();
    ImageId id;
    try (TakenIn taken = take(owner)) {
      transaction.begin();
      id = images.keep(taken);
      transaction.commit();
    }
    assertEquals(300, images.find(id).orElseThrow().width());
    assertEquals(200, darkroom.index(id).orElseThrow().height());
    assertEquals(
        1,
        images.findEqual(images.find(id).orElseThrow().pixelsSha256()).stream()
            .filter(i -> i.id().equals(id))
            .count());
    try (TakenIn again = take(owner)) {
      assertEquals(id, again.id());
      assertTrue(again.drafts().isEmpty());
    }
    assertTrue(guards.allow(Subject.NOBODY, id).isEmpty());
    transaction.begin();
    images.remove(id);
    transaction.commit();
    take(UUID.randomUUID()).close();
    assertFalse(Files.exists(vault.tiles(id)));
  }

  @Test
  void aPictureGoesWithItsTransaction() throws Exception {
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

  private TakenIn take(UUID owner) throws Exception {
    return intake.take(owner, new ByteArrayInputStream(png()), Limits.ATTACHMENT, Fidelity.EXACT);
  }

  private static byte[] png() throws IOException {
    var out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB), "png", out);
    return out.toByteArray();
  }
}
