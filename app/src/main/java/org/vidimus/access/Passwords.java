package org.vidimus.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Passwords as Argon2id hashes: 19 MiB, two passes, one lane, written as {@code argon2id$salt$hash}
 * in Base64.
 */
@ApplicationScoped
public class Passwords {
  private static final int MEMORY_KIB = 19 * 1024;
  private static final int PASSES = 2;
  private static final String MARK = "argon2id$";
  private static final Semaphore AT_ONCE =
      new Semaphore(2 * Runtime.getRuntime().availableProcessors(), true);
  private static final SecureRandom RANDOM = new SecureRandom();

  /** A hash with a salt of its own. */
  public String hash(String password) {
    byte[] salt = new byte[16];
    RANDOM.nextBytes(salt);
    Base64.Encoder encoder = Base64.getEncoder().withoutPadding();
    return MARK
        + encoder.encodeToString(salt)
        + "$"
        + encoder.encodeToString(derive(password, salt));
  }

  /** Whether the password made the hash; takes the same time either way. */
  public boolean matches(String password, String hash) {
    String[] parts = hash.split("\\$", -1);
    if (parts.length != 3) {
      // an unknown name costs what a known one does, so that names cannot be told by time
      var _ = derive(password, new byte[16]);
      return false;
    }
    Base64.Decoder decoder = Base64.getDecoder();
    return MessageDigest.isEqual(
        decoder.decode(parts[2]), derive(password, decoder.decode(parts[1])));
  }

  /** A few at once: each takes its 19 MiB, whoever asks. */
  private static byte[] derive(String password, byte[] salt) {
    Argon2BytesGenerator generator = new Argon2BytesGenerator();
    generator.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withSalt(salt)
            .withMemoryAsKB(MEMORY_KIB)
            .withIterations(PASSES)
            .withParallelism(1)
            .build());
    byte[] key = new byte[32];
    AT_ONCE.acquireUninterruptibly();
    try {
      generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), key);
    } finally {
      AT_ONCE.release();
    }
    return key;
  }
}
