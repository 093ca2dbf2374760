package org.vidimus.document.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vidimus.common.Text;
import org.vidimus.common.Texts;
import org.vidimus.common.Words;
import org.vidimus.document.PartSheet;
import org.vidimus.document.Region;
import org.vidimus.document.SpecimenSheet;
import org.vidimus.document.ViewSheet;

/**
 * A specimen as a manifest: a canvas for each part, on which its lights are a choice, one for each
 * detail view, and the features and signs as annotations.
 */
final class Manifest {
  private final String base;
  private final Words words;

  Manifest(String base, Words words) {
    this.base = base;
    this.words = words;
  }

  Map<String, Object> of(SpecimenSheet sheet) {
    String id = base + "/iiif/specimens/" + sheet.id();
    Map<String, Object> manifest = new LinkedHashMap<>();
    manifest.put("@context", "http://iiif.io/api/presentation/3/context.json");
    manifest.put("id", id + "/manifest");
    manifest.put("type", "Manifest");
    manifest.put("label", label(sheet.titles()));
    manifest.put(
        "homepage",
        List.of(
            Map.of(
                "id",
                base + "/specimens/" + sheet.id(),
                "type",
                "Text",
                "format",
                "text/html",
                "label",
                label(sheet.documentTitles()))));
    List<Object> canvases = new ArrayList<>();
    sheet.parts().forEach(part -> canvases.addAll(canvases(part, id)));
    manifest.put("items", canvases);
    return manifest;
  }

  private List<Map<String, Object>> canvases(PartSheet part, String id) {
    Optional<ViewSheet> ground = part.ground();
    List<Map<String, Object>> canvases = new ArrayList<>();
    if (ground.isPresent()) {
      List<ViewSheet> lights =
          part.views().stream().filter(v -> v.crop().isEmpty() && v.aligned()).toList();
      Map<String, Object> whole =
          canvas(
              id + "/canvas/" + part.id(),
              Map.of("en", List.of(part.name())),
              lights.isEmpty() ? List.of(ground.get()) : lights,
              ground.get());
      whole.put("annotations", List.of(notes(part, whole.get("id") + "/notes")));
      canvases.add(whole);
      part.views().stream()
          .filter(v -> v.crop().isPresent() || !v.aligned())
          .forEach(
              v -> canvases.add(canvas(id + "/canvas/" + v.id(), lightLabel(v), List.of(v), v)));
    }
    return canvases;
  }

  private Map<String, Object> canvas(
      String id, Map<String, List<String>> label, List<ViewSheet> views, ViewSheet size) {
    Map<String, Object> canvas = new LinkedHashMap<>();
    canvas.put("id", id);
    canvas.put("type", "Canvas");
    canvas.put("label", label);
    canvas.put("width", size.width());
    canvas.put("height", size.height());
    List<Map<String, Object>> bodies = views.stream().map(this::body).toList();
    Object body =
        bodies.size() == 1 ? bodies.getFirst() : Map.of("type", "Choice", "items", bodies);
    Map<String, Object> painting = annotation(id + "/painting", "painting", body, id);
    canvas.put("items", List.of(page(id + "/page", List.of(painting))));
    return canvas;
  }

  private Map<String, Object> body(ViewSheet view) {
    String image = base + "/iiif/3/" + view.image();
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("id", image + "/full/max/0/default.jpg");
    body.put("type", "Image");
    body.put("format", "image/jpeg");
    body.put("label", lightLabel(view));
    body.put("width", view.width());
    body.put("height", view.height());
    body.put("service", List.of(Map.of("id", image, "type", "ImageService3", "profile", "level2")));
    return body;
  }

  private Map<String, List<String>> lightLabel(ViewSheet view) {
    String frame = view.frame().map(n -> " " + n).orElse("");
    Map<String, List<String>> label = new LinkedHashMap<>();
    Words.LANGUAGES.forEach(
        lang -> label.put(lang, List.of(words.say(lang, "light." + view.light()) + frame)));
    return label;
  }

  private static Map<String, Object> notes(PartSheet part, String id) {
    String canvas = id.substring(0, id.length() - "/notes".length());
    List<Map<String, Object>> notes = new ArrayList<>();
    part.features().forEach(f -> notes.add(note(id, canvas, f.id(), f.region(), f.texts())));
    part.signs().forEach(s -> notes.add(note(id, canvas, s.id(), s.region(), s.texts())));
    return page(id, notes);
  }

  private static Map<String, Object> note(
      String page, String canvas, Object id, Region region, Texts texts) {
    List<Map<String, Object>> bodies =
        texts.all().stream()
            .map(text ->
                Map.<String, Object>of(
                    "type",
                    "TextualBody",
                    "format",
                    "text/plain",
                    "language",
                    text.lang(),
                    "value",
                    text.text()))
            .toList();
    return annotation(page + "/" + id, "commenting", bodies, canvas + "#xywh=" + region);
  }

  private static Map<String, Object> annotation(
      String id, String motivation, Object body, String target) {
    Map<String, Object> annotation = new LinkedHashMap<>();
    annotation.put("id", id);
    annotation.put("type", "Annotation");
    annotation.put("motivation", motivation);
    annotation.put("body", body);
    annotation.put("target", target);
    return annotation;
  }

  private static Map<String, Object> page(String id, List<Map<String, Object>> items) {
    Map<String, Object> page = new LinkedHashMap<>();
    page.put("id", id);
    page.put("type", "AnnotationPage");
    page.put("items", items);
    return page;
  }

  private static Map<String, List<String>> label(Texts texts) {
    Map<String, List<String>> label = new LinkedHashMap<>();
    for (Text text : texts.all()) {
      label.put(text.lang(), List.of(text.text()));
    }
    return label.isEmpty() ? Map.of("none", List.of("")) : label;
  }
}
