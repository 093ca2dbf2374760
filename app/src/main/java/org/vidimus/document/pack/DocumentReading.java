package org.vidimus.document.pack;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vidimus.document.DocumentHead;
import org.vidimus.document.SpecimenHead;
import org.vidimus.document.pack.Told.CheckTold;
import org.vidimus.document.pack.Told.FeatureTold;
import org.vidimus.document.pack.Told.PartTold;
import org.vidimus.document.pack.Told.SignTold;
import org.vidimus.document.pack.Told.SpecimenTold;
import org.vidimus.document.pack.Told.ViewTold;
import org.vidimus.glossary.Vocabulary;

/** Reads a document of a {@code pack.json}, key by key, and names what is wrong with it. */
final class DocumentReading {
  static final int TITLE = 400;
  static final int WORDS = 2000;
  private static final int NAME = 200;
  private static final int PHRASE = 200;
  private static final int LARGEST_DPI = 100_000;

  private final HeadReading heads;

  DocumentReading(Defaults defaults, KnownNames known) {
    this.heads = new HeadReading(defaults, known);
  }

  Told read(JsonNode json, String path, Faults faults) {
    Reading in = new Reading(json, path, faults);
    DocumentHead head = heads.read(in);
    List<SpecimenTold> specimens =
        in.each("specimens", s -> specimen(s, head.code())).stream()
            .sorted(Comparator.comparing(s -> !s.head().genuine()))
            .toList();
    List<CheckTold> checks = in.each("checks", DocumentReading::check);
    in.ignore("originator");
    in.nothingElse();
    return new Told(head, specimens, checks, path);
  }

  private static SpecimenTold specimen(Reading in, String code) {
    String name = in.need("id", NAME);
    if (in.text("document", NAME).filter(said -> !said.equals(code)).isPresent()) {
      in.fault("document", "import.fault.specimen-document");
    }
    boolean given = in.has("genuine");
    boolean genuine = in.truth("genuine").orElse(false);
    if (!given) {
      in.fault("genuine", "import.fault.missing");
    }
    SpecimenHead head =
        new SpecimenHead(
            genuine,
            // both words are in use for the title in other languages
            in.spoken("title", in.has("titles") ? "titles" : "texts", TITLE),
            in.maybeSlug("fraudClass", Vocabulary.FRAUD_CLASS),
            in.slugs("fraudMethods", Vocabulary.FRAUD_METHOD));
    if (given) {
      checkFraud(in, head);
    }
    List<PartTold> parts = in.each("parts", DocumentReading::part);
    in.ignore("documentTitles", "issuer", "handling", "audience", "others");
    in.nothingElse();
    return new SpecimenTold(name, head, parts, in.path());
  }

  private static void checkFraud(Reading in, SpecimenHead head) {
    if (head.genuine()) {
      if (head.fraudClass().isPresent()) {
        in.fault("fraudClass", "import.fault.genuine-class");
      }
      if (!head.fraudMethods().isEmpty()) {
        in.fault("fraudMethods", "import.fault.genuine-methods");
      }
    } else if (head.fraudClass().isEmpty() && !in.has("fraudClass")) {
      in.fault("fraudClass", "import.fault.no-class");
    } else {
      List<String> within = Vocabulary.methodsOf(head.fraudClass().orElse(""));
      head.fraudMethods().stream()
          .filter(method -> !within.isEmpty() && !within.contains(method))
          .forEach(method ->
              in.fault(
                  "fraudMethods", "import.fault.method", method, head.fraudClass().orElse("")));
    }
  }

  private static PartTold part(Reading in) {
    PartTold part =
        new PartTold(
            in.need("id", NAME),
            in.need("name", TITLE),
            in.slug("kind", Vocabulary.PART),
            in.each("views", DocumentReading::view),
            in.each("features", DocumentReading::feature),
            in.each("signs", DocumentReading::sign),
            in.path());
    in.nothingElse();
    checkFrames(in, part.views());
    return part;
  }

  /** Each place of a tilt sequence has one picture. */
  private static void checkFrames(Reading in, List<ViewTold> views) {
    Set<Integer> taken = new HashSet<>();
    views.stream()
        .flatMap(view -> view.frame().stream())
        .filter(frame -> !taken.add(frame))
        .forEach(frame -> in.fault("views", "import.fault.same-frame", frame));
  }

  private static ViewTold view(Reading in) {
    ViewTold view =
        new ViewTold(
            in.need("id", NAME),
            in.slug("light", Vocabulary.LIGHT),
            in.whole("frame", 0, 10_000),
            in.region("crop"),
            in.need("file", 1000),
            in.whole("dpi", 1, LARGEST_DPI),
            in.path());
    boolean tilt = view.light().equals("tilt");
    if (tilt && !in.has("frame")) {
      in.fault("frame", "import.fault.no-frame");
    } else if (!tilt && in.has("frame")) {
      in.fault("frame", "import.fault.frame");
    }
    in.ignore("aligned");
    in.nothingElse();
    return view;
  }

  private static FeatureTold feature(Reading in) {
    if (!in.has("level")) {
      in.fault("level", "import.fault.level");
    }
    FeatureTold feature =
        new FeatureTold(
            in.need("id", NAME),
            in.slug("kind", Vocabulary.FEATURE),
            in.slug("light", Vocabulary.LIGHT),
            in.whole("level", 1, 3).orElse(3),
            in.needRegion("region"),
            in.spoken("text", "texts", WORDS),
            in.path());
    in.nothingElse();
    return feature;
  }

  private static SignTold sign(Reading in) {
    SignTold sign =
        new SignTold(
            in.need("id", NAME),
            in.slug("light", Vocabulary.LIGHT),
            in.needRegion("region"),
            in.text("betrays", NAME),
            in.spoken("text", "texts", WORDS),
            in.path());
    in.nothingElse();
    return sign;
  }

  private static CheckTold check(Reading in) {
    Optional<String> sign = in.text("sign", NAME);
    CheckTold check =
        new CheckTold(
            in.need("feature", NAME),
            sign,
            in.slug("light", Vocabulary.LIGHT),
            in.texts("act", PHRASE),
            in.texts("yes", PHRASE),
            in.texts("no", PHRASE),
            in.path());
    in.nothingElse();
    return check;
  }
}
