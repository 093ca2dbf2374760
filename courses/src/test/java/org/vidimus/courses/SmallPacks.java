package org.vidimus.courses;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.vidimus.courses.source.Course;
import org.vidimus.courses.source.PictureRequest;
import org.vidimus.courses.source.Slugs;

/** Draws packs that hold whatever a course asks for, as plain coloured sheets of 400 × 280. */
final class SmallPacks {
  static final int WIDTH = 400;
  static final int HEIGHT = 280;

  private final JsonMapper json = JsonMapper.builder().build();
  private final Path folder;
  private String handling = "GREEN";
  private int level = 1;

  SmallPacks(Path folder) {
    this.folder = folder;
  }

  SmallPacks handled(String handling) {
    this.handling = handling;
    return this;
  }

  SmallPacks level(int level) {
    this.level = level;
    return this;
  }

  void drawFor(Course course) throws IOException {
    Set<String> codes = new LinkedHashSet<>();
    Set<String> specimens = new LinkedHashSet<>(Set.of("genuine"));
    course.lessons().stream()
        .flatMap(lesson -> lesson.pictures().values().stream())
        .forEach(wish -> {
          codes.add(wish.document());
          specimens.add(wish.specimen());
          specimens.add(wish.placeOf());
        });
    for (String code : codes) {
      draw(code, specimens);
    }
  }

  void draw(PictureRequest wish) throws IOException {
    draw(wish.document(), new LinkedHashSet<>(List.of("genuine", wish.specimen())));
  }

  private void draw(String code, Set<String> specimens) throws IOException {
    Files.createDirectories(folder);
    try (ZipOutputStream zip =
        new ZipOutputStream(Files.newOutputStream(folder.resolve(code + ".zip")))) {
      ObjectNode pack = json.createObjectNode().put("format", "vidimus-pack/1");
      ObjectNode document = pack.putArray("documents").addObject().put("code", code);
      document.put("handling", handling);
      ArrayNode list = document.putArray("specimens");
      specimens.forEach(specimen -> specimen(list.addObject(), specimen));
      put(zip, "pack.json", json.writeValueAsBytes(pack));
      for (String light : Slugs.LIGHTS) {
        put(
            zip,
            light + ".jpg",
            sheet(WIDTH, HEIGHT, Color.getHSBColor(light.hashCode(), 0.4f, 0.8f)));
      }
      put(zip, "detail.jpg", sheet(600, 600, Color.RED));
    }
  }

  private void specimen(ObjectNode specimen, String name) {
    boolean genuine = name.equals("genuine");
    specimen.put("id", name + "-1").put("genuine", genuine);
    if (!genuine) {
      specimen.putArray("fraudMethods").add(name);
    }
    ArrayNode parts = specimen.putArray("parts");
    for (String kind : Set.of("cover", "biodata-page", "inner-page", "card-front", "visa")) {
      part(parts.addObject().put("id", kind).put("kind", kind), genuine);
    }
  }

  private void part(ObjectNode part, boolean genuine) {
    ArrayNode views = part.putArray("views");
    for (String light : Slugs.LIGHTS) {
      for (int frame = 0; frame < (light.equals("tilt") ? 6 : 1); frame++) {
        ObjectNode view = views.addObject().put("light", light).put("file", light + ".jpg");
        if (light.equals("tilt")) {
          view.put("frame", frame);
        }
      }
    }
    region(
        views.addObject().put("light", "visible").put("file", "detail.jpg").putObject("crop"),
        100,
        100,
        60,
        60);
    ArrayNode marks = part.putArray(genuine ? "features" : "signs");
    for (String slug : Slugs.FEATURES) {
      ObjectNode mark = marks.addObject().put("id", "f-" + slug);
      mark.put(genuine ? "kind" : "betrays", slug).put("level", level).put("light", "visible");
      region(mark.putObject("region"), 110, 110, 40, 40);
    }
  }

  private static void region(ObjectNode region, int x, int y, int width, int height) {
    region.put("x", x).put("y", y).put("width", width).put("height", height);
  }

  private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(bytes);
    zip.closeEntry();
  }

  private static byte[] sheet(int width, int height, Color colour) throws IOException {
    BufferedImage sheet = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = sheet.createGraphics();
    pen.setColor(colour);
    pen.fillRect(0, 0, width, height);
    pen.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(sheet, "jpeg", bytes);
    return bytes.toByteArray();
  }
}
