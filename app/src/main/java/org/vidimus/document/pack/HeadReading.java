package org.vidimus.document.pack;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.vidimus.common.PartialDate;
import org.vidimus.common.Texts;
import org.vidimus.document.DocumentCode;
import org.vidimus.document.DocumentHead;
import org.vidimus.gate.Handling;
import org.vidimus.glossary.Issuers;
import org.vidimus.glossary.Vocabulary;

/** Reads what is said of a document as a whole, and fills in what was left out. */
final class HeadReading {
  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private final Defaults defaults;
  private final KnownNames known;

  HeadReading(Defaults defaults, KnownNames known) {
    this.defaults = defaults;
    this.known = known;
  }

  DocumentHead read(Reading in) {
    DocumentCode code = code(in);
    Texts titles = in.texts("titles", DocumentReading.TITLE);
    if (titles.isEmpty()) {
      in.fault("titles", "import.fault.title");
    }
    Optional<PartialDate> first = in.date("firstIssued");
    Optional<PartialDate> last = in.date("lastIssued");
    Optional<PartialDate> until = in.date("notValidAfter");
    checkOrder(in, "lastIssued", first, last);
    checkOrder(in, "notValidAfter", first, until);
    Handling handling = handling(in);
    return new DocumentHead(
        code.text(),
        titles,
        issuer(in, code),
        in.slug("category", Vocabulary.CATEGORY),
        in.slug("type", Vocabulary.TYPE),
        in.label("version", 32).orElse(code.version()),
        first,
        last,
        until,
        in.truth("valid"),
        handling,
        audience(in, handling),
        legalBasis(in),
        country(in, "nationality"),
        country(in, "territory"),
        in.text("construction", 400),
        in.length("widthMm"),
        in.length("heightMm"),
        in.whole("pages", 1, 10_000),
        in.text("validity", 1000),
        in.text("notes", 8000),
        numberPattern(in),
        in.text("source", 1000),
        in.text("sourceKind", 400));
  }

  /** The code; where it has another form, one that names nothing. */
  static DocumentCode code(Reading in) {
    String text = in.need("code", 64);
    Optional<DocumentCode> code = DocumentCode.find(text);
    if (code.isEmpty() && !text.isEmpty()) {
      in.fault("code", "import.fault.code", text);
    }
    return code.orElse(new DocumentCode("   -  -"));
  }

  private static String issuer(Reading in, DocumentCode code) {
    String issuer = in.text("issuer", 64).orElse(code.issuer());
    if (issuer.isBlank()) {
      return "";
    }
    if (!Issuers.isKnown(issuer)) {
      in.fault("issuer", "import.fault.issuer", issuer);
    } else if (!code.issuer().isBlank() && !issuer.equals(code.issuer())) {
      in.fault("issuer", "import.fault.other-issuer", code.text());
    }
    return issuer;
  }

  private static Optional<String> country(Reading in, String key) {
    return in.text(key, 64)
        .filter(code -> {
          if (!Issuers.isKnown(code)) {
            in.fault(key, "import.fault.country", code);
          }
          return Issuers.isKnown(code);
        });
  }

  /** Refuses an end before the first issue. */
  static void checkOrder(
      Reading in, String key, Optional<PartialDate> first, Optional<PartialDate> later) {
    if (first.isPresent()
        && later.isPresent()
        && later.get().last().isBefore(first.get().first())) {
      in.fault(key, "import.fault.order", first.get());
    }
  }

  Handling handling(Reading in) {
    Optional<String> text = in.text("handling", 64);
    Optional<Handling> handling = text.flatMap(Handling::find);
    if (text.isPresent() && handling.isEmpty()) {
      in.fault("handling", "import.fault.handling", text.get());
    }
    return handling.orElse(defaults.handling());
  }

  List<String> audience(Reading in, Handling handling) {
    List<String> audience = in.has("audience") ? in.words("audience") : defaults.audience();
    for (String name : audience) {
      if (!known.audiences().test(name)) {
        in.fault("audience", "import.fault.audience", name);
      }
    }
    if (audience.contains("public") && handling != Handling.CLEAR) {
      in.fault("audience", "import.fault.public");
    }
    return audience;
  }

  String legalBasis(Reading in) {
    boolean named = in.has("legalBasis");
    String basis = in.text("legalBasis", 64).orElse(defaults.legalBasis());
    if (!SLUG.matcher(basis).matches()) {
      in.fault("legalBasis", "import.fault.basis-slug", basis);
    } else if (named && !known.bases().test(basis)) {
      in.fault("legalBasis", "import.fault.basis", basis);
    }
    return basis;
  }

  private static Optional<String> numberPattern(Reading in) {
    return in.text("numberPattern", 400)
        .filter(pattern -> {
          try {
            var _ = Pattern.compile(pattern);
            return true;
          } catch (PatternSyntaxException e) {
            in.fault("numberPattern", "import.fault.pattern", e.getDescription());
            return false;
          }
        });
  }
}
