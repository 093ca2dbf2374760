package org.vidimus.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.vidimus.it.Contents.the;

import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.vidimus.alert.action.ReadAlert;
import org.vidimus.alert.web.AttachmentResource;
import org.vidimus.common.Refusal;

/**
 * Pictures on their way to an alert. An interface, so that its tests share the one deployment of
 * {@link PortalIT}.
 */
interface AttachesPictures {
  /** Bytes that remember whether a transaction was open when they were read. */
  final class Watched extends InputStream {
    private final InputStream bytes;
    private final TreeSet<Integer> states = new TreeSet<>();

    Watched(byte[] bytes) {
      this.bytes = new ByteArrayInputStream(bytes);
    }

    @Override
    public int read() throws IOException {
      try {
        states.add(the(UserTransaction.class).getStatus());
      } catch (IllegalStateException _) {
        // inside of what is @Transactional the container does not even tell
        states.add(Status.STATUS_ACTIVE);
      } catch (SystemException e) {
        throw new IOException(e);
      }
      return bytes.read();
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
      int first = read();
      if (first < 0) {
        return first;
      }
      into[from] = (byte) first;
      return 1 + Math.max(0, bytes.read(into, from + 1, most - 1));
    }
  }

  @Test
  default void aPictureIsReadAndDecodedBeforeTheTransaction() throws IOException {
    Contents.become("ofp");
    var alert = Contents.alert("With a picture").row().id();
    Watched picture = new Watched(Contents.png());
    try (var answer =
        the(AttachmentResource.class).attach(alert.text(), "a.png", "image/png", picture)) {
      assertEquals(201, answer.getStatus());
    }
    assertEquals(new TreeSet<>(Set.of(Status.STATUS_NO_TRANSACTION)), picture.states);
    assertEquals(1, the(ReadAlert.class).read(alert).pictures().size());
  }

  @Test
  default void nobodysPictureIsReadWhoMayNotAttachIt() throws IOException {
    Contents.become("ofp");
    var alert = Contents.alert("Not for others").row().id();
    Contents.become("outsider");
    Watched picture = new Watched(Contents.png());
    Refusal refusal =
        assertThrows(
            Refusal.class,
            () ->
                the(AttachmentResource.class).attach(alert.text(), "a.png", "image/png", picture));
    assertEquals(Refusal.Kind.MISSING, refusal.kind());
    assertEquals(new TreeSet<>(), picture.states);
  }
}
