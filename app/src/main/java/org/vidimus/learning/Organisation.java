package org.vidimus.learning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vidimus.common.Texts;
import org.vidimus.glossary.Vocabulary;

/** Reads the chosen organization of a manifest into contents and lessons. */
final class Organisation {
  private static final Pattern KEYWORD = Pattern.compile("vidimus:([a-z0-9]+(?:-[a-z0-9]+)*)");
  private static final int TITLE = 300;

  private final Standard standard;
  private final Resources resources;
  private final Faults faults;
  private final List<Heading> contents = new ArrayList<>();
  private final List<LessonPlan> lessons = new ArrayList<>();
  private final Map<String, Texts> titles = new HashMap<>();

  Organisation(Standard standard, Resources resources, Faults faults) {
    this.standard = standard;
    this.resources = resources;
    this.faults = faults;
  }

  /** The title of the course; its contents and lessons are kept here. */
  String read(Markup organisation) {
    String title = organisation.first("title").map(Markup::text).orElse("");
    if (title.isEmpty()) {
      fault(organisation, "organization/title", "learning.fault.title");
    }
    organisation.all("item").forEach(i -> item(i, 0, true));
    if (lessons.isEmpty() && faults.none()) {
      fault(organisation, "organization/item", "learning.fault.no-lesson");
    }
    return cut(title);
  }

  List<Heading> contents() {
    return contents;
  }

  List<LessonPlan> lessons() {
    return lessons;
  }

  /** Titles of lessons in the languages their metadata gives them, by item identifier. */
  Map<String, Texts> titles() {
    return titles;
  }

  private void item(Markup item, int depth, boolean shown) {
    String identifier = item.attribute("identifier");
    String title = cut(item.first("title").map(Markup::text).orElse(""));
    if (title.isEmpty()) {
      faults.remark(ManifestReader.NAME, item.line(), "learning.fault.item-title", identifier);
      title = identifier;
    }
    boolean visible = shown && !item.attribute("isvisible").equalsIgnoreCase("false");
    String reference = item.attribute("identifierref");
    List<Markup> below = item.all("item").toList();
    if (reference.isEmpty()) {
      if (below.isEmpty()) {
        faults.remark(ManifestReader.NAME, item.line(), "learning.fault.item-empty", identifier);
      } else if (visible) {
        contents.add(new Heading(depth, title, ""));
      }
    } else {
      lesson(item, identifier, title, reference, visible).ifPresent(lessons::add);
      titles.put(identifier, Lom.beside(item).titles());
      if (visible) {
        contents.add(new Heading(depth, title, identifier));
      }
    }
    below.forEach(i -> item(i, depth + 1, visible));
  }

  private Optional<LessonPlan> lesson(
      Markup item, String identifier, String title, String reference, boolean visible) {
    Optional<Resources.Resource> resource = resources.find(reference);
    if (resource.isEmpty()) {
      fault(item, "item[" + identifier + "]/@identifierref", "learning.fault.resource", reference);
      return Optional.empty();
    }
    return resources
        .launch(resource.get(), item.attribute("parameters"))
        .map(address ->
            new LessonPlan(
                identifier,
                title,
                address.text(),
                resource.get().kind(),
                visible,
                teaches(item),
                mastery(item),
                text(item, "prerequisites"),
                maxTime(item),
                text(item, "timelimitaction"),
                item.first("datafromlms").map(Markup::raw).orElse(""),
                threshold(item),
                completionByContent(item)));
  }

  /** General keywords of the item's LOM that name a feature or a fraud method. */
  private List<String> teaches(Markup item) {
    List<String> slugs = new ArrayList<>();
    item.first("metadata").stream()
        .flatMap(Markup::tree)
        .filter(m -> m.is("keyword"))
        .flatMap(Markup::tree)
        .forEach(m -> {
          var matcher = KEYWORD.matcher(m.text());
          boolean known = matcher.matches() && isTaught(matcher.group(1));
          if (known && !slugs.contains(matcher.group(1))) {
            slugs.add(matcher.group(1));
          } else if (m.text().startsWith("vidimus:") && !known) {
            faults.remark(ManifestReader.NAME, m.line(), "learning.fault.keyword", m.text());
          }
        });
    return slugs;
  }

  private static boolean isTaught(String slug) {
    return Vocabulary.FEATURE.slugs().contains(slug)
        || Vocabulary.FRAUD_METHOD.slugs().contains(slug);
  }

  private String mastery(Markup item) {
    String written =
        switch (standard) {
          case SCORM_12 -> text(item, "masteryscore");
          case SCORM_2004 ->
              item.path("sequencing", "objectives", "primaryObjective")
                  .filter(o -> o.attribute("satisfiedByMeasure").equalsIgnoreCase("true"))
                  .flatMap(o -> o.first("minNormalizedMeasure"))
                  .map(Markup::text)
                  .orElse("");
        };
    double most = standard == Standard.SCORM_12 ? 100 : 1;
    if (!written.isEmpty() && !within(written, most)) {
      faults.remark(
          ManifestReader.NAME, item.line(), "learning.fault.mastery", written, (int) most);
      return "";
    }
    return written;
  }

  private static boolean within(String written, double most) {
    try {
      double number = Double.parseDouble(written);
      return number <= most && number >= (most == 1 ? -1 : 0);
    } catch (NumberFormatException _) {
      return false;
    }
  }

  private static String maxTime(Markup item) {
    String older = text(item, "maxtimeallowed");
    return older.isEmpty()
        ? item.path("sequencing", "limitConditions")
            .map(l -> l.attribute("attemptAbsoluteDurationLimit"))
            .orElse("")
        : older;
  }

  private static String threshold(Markup item) {
    return item.first("completionThreshold")
        .map(t -> t.attribute("minProgressMeasure").isEmpty() ? t.text() : bound(t))
        .orElse("");
  }

  private static boolean completionByContent(Markup item) {
    return item.path("sequencing", "deliveryControls")
        .filter(d -> d.attribute("completionSetByContent").equalsIgnoreCase("true"))
        .isPresent();
  }

  private static String bound(Markup threshold) {
    boolean byMeasure = threshold.attribute("completedByMeasure").equalsIgnoreCase("true");
    return byMeasure ? threshold.attribute("minProgressMeasure") : "";
  }

  private static String text(Markup item, String name) {
    return item.first(name).map(Markup::text).orElse("");
  }

  private static String cut(String title) {
    return title.length() <= TITLE ? title : title.substring(0, TITLE - 1) + "…";
  }

  private void fault(Markup where, String field, String key, Object... arguments) {
    faults.fault(ManifestReader.NAME, where.line(), field, key, arguments);
  }
}
