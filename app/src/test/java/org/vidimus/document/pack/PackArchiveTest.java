package org.vidimus.document.pack;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackArchiveTest {
  @TempDir private Path folder = Path.of("");
  private Path zip = Path.of("");

  @BeforeEach
  void name() {
    zip = folder.resolve("pack.zip");
  }

  private interface Filling {
    void fill(ZipOutputStream out) throws IOException;
  }

  private void write(Filling filling) throws IOException {
    try (OutputStream file = Files.newOutputStream(zip);
        ZipOutputStream out = new ZipOutputStream(file)) {
      filling.fill(out);
    }
  }

  private static void put(ZipOutputStream out, String name, byte[] bytes) throws IOException {
    out.putNextEntry(new ZipEntry(name));
    out.write(bytes);
    out.closeEntry();
  }

  private String refused() {
    return assertThrows(PackBroken.class, () -> PackArchive.open(zip).close()).problem().file();
  }

  @Test
  void aPackIsOpenedAndItsFilesFound() throws Exception {
    write(out -> {
      put(out, "pack.json", "{}".getBytes(java.nio.charset.StandardCharsets.UTF_8));
      put(out, "images/one.png", new byte[] {1, 2, 3});
    });
    try (PackArchive archive = PackArchive.open(zip);
        InputStream in = archive.find("images/one.png").orElseThrow()) {
      assertEquals(3, in.readAllBytes().length);
      assertTrue(archive.find("images/two.png").isEmpty());
      assertTrue(archive.find("pack.json").isEmpty());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../evil",
        "a/../../evil",
        "/etc/evil",
        "a\\..\\evil",
        "C:/evil",
        "c:evil",
        "a/..",
        "./a",
        "a/./b",
        "a\0b"
      })
  void aPathThatLeavesTheZipIsRefused(String name) {
    assertThrows(PackBroken.class, () -> PackArchive.checkName(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "a/b.png", "a..b/c", "...", "folder/", "bild ä.png", "a/..b/c"})
  void aPathWithinTheZipIsTaken(String name) {
    assertDoesNotThrow(() -> PackArchive.checkName(name));
  }

  @Test
  void whateverNameIsTakenStaysWithinAFolder() {
    Random random = new Random(7);
    String signs = "./\\a:C";
    Path root = Path.of("/root/folder");
    for (int i = 0; i < 20_000; i++) {
      StringBuilder name = new StringBuilder();
      for (int n = random.nextInt(10); n >= 0; n--) {
        name.append(signs.charAt(random.nextInt(signs.length())));
      }
      try {
        PackArchive.checkName(name.toString());
        assertTrue(root.resolve(name.toString()).normalize().startsWith(root), name::toString);
      } catch (PackBroken refused) {
        assertEquals(name.toString(), refused.problem().file());
      }
    }
  }

  @Test
  void whatSwellsOutOfProportionIsABomb() throws IOException {
    write(out -> {
      put(out, "pack.json", new byte[2]);
      put(out, "bomb.png", new byte[20 << 20]);
    });
    assertEquals("bomb.png", refused());
  }

  @Test
  void aZipWithoutARecordIsRefused() throws IOException {
    write(out -> put(out, "inside/pack.json", new byte[2]));
    assertEquals("pack.json", refused());
  }

  @Test
  void aNameThatStandsTwiceIsRefused() throws IOException {
    write(out -> {
      put(out, "pack.json", new byte[2]);
      put(out, "Pack.json", new byte[2]);
    });
    assertEquals("Pack.json", refused());
  }

  @Test
  void aZipCutAnywhereIsRefusedAndNeverACrash() throws IOException {
    byte[] noise = new byte[5000];
    new Random(1).nextBytes(noise);
    write(out -> {
      put(out, "pack.json", new byte[2]);
      put(out, "noise.png", noise);
    });
    byte[] whole = Files.readAllBytes(zip);
    for (int size = 0; size < whole.length; size += 97) {
      Files.write(zip, java.util.Arrays.copyOf(whole, size));
      var _ = refused();
    }
  }

  @Test
  void aChangedByteIsFoundBeforeAnythingIsUsed() throws IOException {
    byte[] noise = new byte[5000];
    new Random(1).nextBytes(noise);
    write(out -> {
      put(out, "pack.json", new byte[2]);
      put(out, "noise.png", noise);
    });
    byte[] bytes = Files.readAllBytes(zip);
    bytes[2000] ^= 1;
    Files.write(zip, bytes);
    assertEquals("noise.png", refused());
  }
}
