package org.vidimus.audit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.vidimus.audit.LedgerEntry;
import org.vidimus.audit.LedgerFilter;
import org.vidimus.audit.LedgerPage;
import org.vidimus.audit.action.ReadOwnHistory;
import org.vidimus.common.Place;
import org.vidimus.common.Refusal;
import org.vidimus.common.Words;
import org.vidimus.gate.CurrentSubject;
import org.vidimus.gate.Handling;
import org.vidimus.gate.Listed;
import org.vidimus.gate.Permission;
import org.vidimus.gate.Role;

/** Who has had what: of one's own, of one's state, or, for the auditor, all. */
@Named
@RequestScoped
public class AuditPage {
  private static final List<String> FILTERS =
      List.of("object", "person", "party", "act", "method", "result", "since", "until", "mine");

  private final Map<String, String> asked = new LinkedHashMap<>();
  private final CurrentSubject current;
  private LedgerPage page = LedgerPage.NONE;
  private String problem = "";

  @Inject
  AuditPage(
      AskedRows rows,
      ReadOwnHistory own,
      CurrentSubject current,
      Words words,
      Place place,
      HttpServletRequest request) {
    this.current = current;
    FILTERS.forEach(f -> asked.put(f, AuditResource.text(request.getParameter(f)).strip()));
    try {
      Supplier<LedgerFilter> filter =
          () -> Wanted.filter(f -> AuditResource.text(request.getParameter(f)));
      page = isMine() ? own.read(filter.get()) : rows.page(of("object"), filter);
    } catch (Refusal refusal) {
      if (refusal.kind() != Refusal.Kind.FAULTY) {
        throw refusal;
      }
      problem =
          refusal.problems().stream()
              .map(p -> words.say(place.getLang(), p.sentence()))
              .collect(Collectors.joining(" "));
    }
  }

  /** Whether the reader looks at what they did themselves; administrators see nothing else. */
  public boolean isMine() {
    return of("mine").equals("true") || current.get().is(Role.ADMINISTRATOR);
  }

  /** Whether there is anything but one's own history to look at. */
  public boolean isWide() {
    return !current.get().is(Role.ADMINISTRATOR);
  }

  public boolean isFiltered() {
    return asked.entrySet().stream()
        .anyMatch(e -> !e.getKey().equals("mine") && !e.getValue().isEmpty());
  }

  /** What the address asks for; empty for nothing. */
  public String of(String filter) {
    return asked.getOrDefault(filter, "");
  }

  public List<LedgerEntry> getItems() {
    return page.items();
  }

  public String getProblem() {
    return problem;
  }

  /** Every act there is, by slug. */
  public List<String> getActs() {
    return Arrays.stream(Permission.values()).map(Permission::slug).toList();
  }

  public List<String> getMethods() {
    return List.of("view", "api", "feed", "work", "oral", "handover");
  }

  public List<String> getResults() {
    return List.of("done", "refused", "missing", "failed");
  }

  /** Address of the older rows; empty when there are none. */
  public String getOlder() {
    return page.older() ? "/audit?" + query() + "before=" + page.items().getLast().entry() : "";
  }

  /** Address of the newer rows; empty when there are none. */
  public String getNewer() {
    return page.newer() && !page.items().isEmpty()
        ? "/audit?" + query() + "after=" + page.items().getFirst().entry()
        : "";
  }

  /** Address of all these rows as a file. */
  public String getExport() {
    return "/api/v1/audit/disclosures.csv?" + query();
  }

  private String query() {
    return asked.entrySet().stream()
        .filter(e -> !e.getValue().isEmpty())
        .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8) + "&")
        .collect(Collectors.joining());
  }

  /** What a row's object is called in a language; empty where the reader may not know. */
  public String title(LedgerEntry entry, String lang) {
    return page.title(entry, lang);
  }

  /** A record that a list named. */
  public record Line(String kind, String id) {
    static Line of(String shown) {
      int slash = shown.indexOf('/');
      return new Line(shown.substring(0, Math.max(0, slash)), shown.substring(slash + 1));
    }
  }

  /** What a row's list named, as far as the reader is told of it. */
  public List<Line> named(LedgerEntry entry) {
    return entry.shown().stream()
        .filter(AuditResource.told(current, page.about()))
        .map(Line::of)
        .toList();
  }

  /** Whether a row is about the very record that is asked for. */
  public boolean isAsked(LedgerEntry entry) {
    return !of("object").isEmpty()
        && (entry.object().equalsIgnoreCase(of("object"))
            || Listed.name(entry.kind(), entry.object()).equals(page.about()));
  }

  /** Whether a row's list named the record that is asked for. */
  public boolean isNaming(LedgerEntry entry) {
    return entry.shown().contains(page.about());
  }

  /** The label of a row's handling, for its mark. */
  public Optional<Handling> handling(LedgerEntry entry) {
    return Handling.find(entry.handling());
  }

  /** Where a row's object is read; empty where it has no page or the reader may not read it. */
  public String address(LedgerEntry entry) {
    if (!current.isReading()) {
      return "";
    }
    boolean titled = page.titles().containsKey(entry.object());
    return switch (entry.kind()) {
      case "alert" -> titled ? "/alerts/" + entry.object() : "";
      case "document" -> titled ? "/documents/" + entry.object() : "";
      case "specimen" -> titled ? "/specimens/" + entry.object() : "";
      case "course" -> "/courses/" + entry.object();
      case "term" -> "/glossary/" + entry.object();
      default -> "";
    };
  }
}
