package org.vidimus.it;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vidimus.it.Contents.the;

import jakarta.transaction.UserTransaction;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.vidimus.outbox.Outbox;

/**
 * What cannot be read holds up nothing and is not given up. An interface, so that its tests share
 * the one deployment of {@link PortalIT}.
 */
interface ReadsTheOutbox {
  @Test
  default void whatCannotBeReadIsPutOffAndTheRestIsRead() throws Exception {
    PlantedReader reader = the(PlantedReader.class);
    reader.failOn("bad");
    UserTransaction transaction = the(UserTransaction.class);
    transaction.begin();
    Outbox outbox = the(Outbox.class);
    outbox.write(PlantedReader.TOPIC, "before");
    outbox.write(PlantedReader.TOPIC, "bad");
    outbox.write(PlantedReader.TOPIC, "after");
    transaction.commit();
    await(() -> reader.hasRead("before") && reader.hasRead("after"));
    assertFalse(reader.hasRead("bad"));
    assertFalse(outbox.isEmpty());
    reader.heal();
    await(() -> reader.hasRead("bad"));
    await(outbox::isEmpty);
  }

  private static void await(BooleanSupplier done) throws InterruptedException {
    for (int i = 0; i < 600 && !done.getAsBoolean(); i++) {
      TimeUnit.MILLISECONDS.sleep(100);
    }
    assertTrue(done.getAsBoolean(), "not within a minute");
  }
}
