package org.vidimus.audit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.vidimus.audit.Handover;
import org.vidimus.audit.LedgerEntry;
import org.vidimus.audit.LedgerFilter;
import org.vidimus.audit.LedgerPage;
import org.vidimus.audit.action.EnterHandover;
import org.vidimus.audit.action.ExportDisclosures;
import org.vidimus.audit.action.NameObject;
import org.vidimus.common.JsonBody;
import org.vidimus.gate.AskedFor;
import org.vidimus.gate.CurrentSubject;
import org.vidimus.gate.ObjectId;
import org.vidimus.gate.ObjectKind;
import org.vidimus.gate.Role;

/** Who has had what, for programs. */
@Path("/audit")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {
  private final NameObject name;
  private final AskedRows rows;
  private final ExportDisclosures export;
  private final EnterHandover enter;
  private final CurrentSubject current;
  private final HttpServletRequest request;

  @Inject
  public AuditResource(
      NameObject name,
      AskedRows rows,
      ExportDisclosures export,
      EnterHandover enter,
      CurrentSubject current,
      HttpServletRequest request) {
    this.name = name;
    this.rows = rows;
    this.export = export;
    this.enter = enter;
    this.current = current;
    this.request = request;
  }

  /**
   * Some rows, newest first.
   *
   * @param before the value with which the older ones are asked for; absent where there are none
   */
  public record Items(long total, long from, List<DisclosureView> items, Optional<Long> before) {
    static Items of(LedgerPage page, Predicate<String> told) {
      LedgerPage.Counted counted = page.counted().orElseThrow();
      return new Items(
          counted.total(),
          counted.from(),
          page.items().stream().map(row -> DisclosureView.of(row, told)).toList(),
          page.older() && !page.items().isEmpty()
              ? Optional.of(page.items().getLast().entry())
              : Optional.empty());
    }
  }

  @GET
  @Path("disclosures")
  public Items disclosures() {
    LedgerPage page = rows.page(parameter("object"), () -> filter().counted(true));
    return Items.of(page, told(page.about()));
  }

  /** Written to a file first: what fails half way is answered as a failure, not as a short list. */
  @GET
  @Path("disclosures.csv")
  @Produces("text/csv")
  public Response csv() throws IOException {
    java.nio.file.Path file = Files.createTempFile("disclosures", ".csv");
    try {
      try (Writer out = Files.newBufferedWriter(file)) {
        Csv csv = new Csv(out);
        if (parameter("object").isEmpty()) {
          export.export(this::filter, row -> csv.add(row, told("")));
        } else {
          each(csv);
        }
      }
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(file);
      throw e;
    }
    return Response.ok((StreamingOutput) out -> send(file, out))
        .type("text/csv;charset=utf-8")
        .header("Content-Disposition", "attachment; filename=\"disclosures.csv\"")
        .header("Cache-Control", "no-store")
        .build();
  }

  private Predicate<String> told(String about) {
    return told(current, about);
  }

  /** Others' lists name others' records: of these the auditor alone is told. */
  static Predicate<String> told(CurrentSubject current, String about) {
    return current.has(Role.AUDITOR.slug()) ? _ -> true : about::equals;
  }

  private static void send(java.nio.file.Path file, java.io.OutputStream out) {
    try {
      try {
        Files.copy(file, out);
      } finally {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void each(Csv csv) {
    long last = 0;
    LedgerPage page;
    do {
      long from = last;
      page = rows.page(parameter("object"), () -> part(from));
      for (LedgerEntry row : page.items()) {
        csv.add(row, told(page.about()));
        last = row.entry();
      }
    } while (page.older());
  }

  /** Read only when the gate has let through: who may not ask is told nothing of the filter. */
  private LedgerFilter part(long from) {
    LedgerFilter wanted = filter().sized(LedgerFilter.MOST);
    return from == 0 ? wanted : wanted.before(from);
  }

  @POST
  @Path("handovers")
  public Response handOver(InputStream body) {
    SentHandover sent = JsonBody.of(body, SentHandover.class).get();
    ObjectId object = name.name(new AskedFor(ObjectKind.NONE, text(sent.object())));
    Handover entered = enter.enter(object, sent.about(object));
    return Response.status(Response.Status.CREATED).entity(sent.as(entered)).build();
  }

  private LedgerFilter filter() {
    return Wanted.filter(this::parameter);
  }

  private String parameter(String parameter) {
    return text(request.getParameter(parameter));
  }

  static String text(@Nullable String given) {
    return Objects.requireNonNullElse(given, "");
  }
}
