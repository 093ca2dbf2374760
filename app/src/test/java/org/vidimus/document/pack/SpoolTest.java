package org.vidimus.document.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vidimus.common.Refusal;
import org.vidimus.document.pack.Spool.Kind;

class SpoolTest {
  @TempDir private Path folder = Path.of("");

  private Kind take(String text, Optional<Kind> said) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    return new Spool(folder).take(out -> out.write(bytes), said).kind();
  }

  private Refusal.Kind refused(String text, Optional<Kind> said) {
    return assertThrows(Refusal.class, () -> take(text, said)).kind();
  }

  @Test
  void firstBytesTellWhatIsSent() throws IOException {
    assertEquals(Kind.PACK, take("PK\u0003\u0004rest", Optional.empty()));
    assertEquals(Kind.PACK, take("PK\u0005\u0006", Optional.of(Kind.PACK)));
    assertEquals(Kind.RECORDS, take(" \r\n{}", Optional.empty()));
    assertEquals(Kind.RECORDS, take("\u00ef\u00bb\u00bf{}", Optional.empty()));
    assertEquals(Kind.RECORDS, take("nonsense", Optional.of(Kind.RECORDS)));
  }

  @Test
  void whatIsNotWhatItIsSaidToBeIsOfTheWrongKindAndLeavesNothing() throws IOException {
    assertEquals(Refusal.Kind.WRONG_KIND, refused("{}", Optional.of(Kind.PACK)));
    assertEquals(Refusal.Kind.WRONG_KIND, refused("hello", Optional.empty()));
    assertEquals(Refusal.Kind.WRONG_KIND, refused("", Optional.of(Kind.PACK)));
    assertEquals(Refusal.Kind.WRONG_KIND, refused("PK\u0003\u0004", Optional.of(Kind.RECORDS)));
    try (Stream<Path> left = Files.walk(folder)) {
      assertEquals(0, left.filter(Files::isRegularFile).count());
    }
  }

  @Test
  void tooMuchIsRefusedWhileItComes() throws IOException {
    try (SpoolStream stream =
        new SpoolStream(new ByteArrayOutputStream(), 10, Optional.of(Kind.RECORDS))) {
      stream.write(new byte[10]);
      Refusal refusal = assertThrows(Refusal.class, () -> stream.write(1));
      assertEquals(Refusal.Kind.TOO_BIG, refusal.kind());
    }
  }
}
