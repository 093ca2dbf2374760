package org.vidimus.document.pack;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vidimus.common.PartialDate;
import org.vidimus.common.Text;
import org.vidimus.common.Texts;
import org.vidimus.document.DocumentCode;
import org.vidimus.document.DocumentHead;
import org.vidimus.gate.Handling;
import org.vidimus.glossary.Issuers;
import org.vidimus.glossary.Vocabulary;

/** Reads a text-only record of a register, one line of JSON, with the keys registers publish. */
final class RecordReading {
  /** {@code A - Passport}: a letter, and words that only explain it. */
  private static final Pattern LETTER = Pattern.compile("([A-Z9])( - .*)?");

  /** Stands where a byte was no UTF-8. */
  private static final char REPLACED = '\uFFFD';

  private final HeadReading heads;

  RecordReading(Defaults defaults, KnownNames known) {
    this.heads = new HeadReading(defaults, known);
  }

  Told read(String line, Faults faults) {
    Reading in;
    if (line.indexOf(REPLACED) >= 0) {
      faults.error("", "import.fault.utf8");
    }
    try {
      in = new Reading(PackJson.read(line), "", faults);
    } catch (JsonProcessingException malformed) {
      faults.error("", PackJson.fault(malformed));
      // nothing can be asked of it, and nothing more need be said of it
      in = new Reading(PackJson.nothing(), "", new Faults("", 0));
    }
    DocumentHead head = head(in);
    in.nothingElse();
    return new Told(head, List.of(), List.of(), "");
  }

  private DocumentHead head(Reading in) {
    DocumentCode code = HeadReading.code(in);
    String title = in.need("title", DocumentReading.TITLE);
    Handling handling = heads.handling(in);
    Optional<PartialDate> first = in.date("firstIssued");
    Optional<PartialDate> until = in.date("notValidAfter");
    HeadReading.checkOrder(in, "notValidAfter", first, until);
    return new DocumentHead(
        code.text(),
        // registers print the title as it stands on the document and do not name its language
        new Texts(List.of(new Text("und", title))),
        issuer(in, code),
        letter(in, "category", code.category()).map(Vocabulary::categoryOf).orElse("other"),
        letter(in, "type", code.type()).map(Vocabulary::typeOf).orElse("other"),
        code.version(),
        first,
        Optional.empty(),
        until,
        in.truth("valid"),
        handling,
        heads.audience(in, handling),
        heads.legalBasis(in),
        Optional.empty(),
        Optional.empty(),
        in.text("construction", 400),
        in.length("widthMm"),
        in.length("heightMm"),
        in.whole("pages", 1, 10_000),
        in.text("validity", 1000),
        in.text("notes", 8000),
        Optional.empty(),
        in.text("source", 1000),
        in.text("sourceKind", 400));
  }

  private static String issuer(Reading in, DocumentCode code) {
    String issuer = in.text("issuingCountry", 64).orElse(code.issuer());
    if (!issuer.isBlank() && !Issuers.isKnown(issuer)) {
      in.fault("issuingCountry", "import.fault.issuer", issuer);
    } else if (!code.issuer().isBlank() && !issuer.equals(code.issuer())) {
      in.fault("issuingCountry", "import.fault.other-issuer", code.text());
    }
    return issuer;
  }

  private static Optional<Character> letter(Reading in, String key, char coded) {
    Optional<String> text = in.text(key, 200);
    if (text.isEmpty()) {
      return Optional.of(coded);
    }
    Matcher matcher = LETTER.matcher(text.get());
    if (!matcher.matches()) {
      in.fault(key, "import.fault.letter", text.get());
      return Optional.empty();
    }
    return Optional.of(matcher.group(1).charAt(0));
  }
}
