package org.vidimus.document.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vidimus.common.FormPart;
import org.vidimus.common.Refusal;
import org.vidimus.document.JobId;
import org.vidimus.document.action.Fallback;
import org.vidimus.document.action.ImportPack;
import org.vidimus.document.pack.Spool;
import org.vidimus.gate.CurrentSubject;
import org.vidimus.gate.Gate;
import org.vidimus.gate.Permission;

/** The import road: specimen packs and text-only records. */
@Path("/packs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PackResource {
  private static final String ZIP = "application/zip";
  private static final String LINES = "application/x-ndjson";
  private static final List<String> KINDS =
      List.of(
          ZIP,
          "application/x-zip-compressed",
          LINES,
          MediaType.APPLICATION_OCTET_STREAM,
          MediaType.MULTIPART_FORM_DATA);

  private final ImportPack importPack;
  private final Spool spool;
  private final Gate gate;
  private final CurrentSubject current;

  @Inject
  public PackResource(ImportPack importPack, Spool spool, Gate gate, CurrentSubject current) {
    this.importPack = importPack;
    this.spool = spool;
    this.gate = gate;
    this.current = current;
  }

  /** The job that goes on. */
  public record Accepted(UUID job) {}

  @POST
  @Consumes(MediaType.WILDCARD)
  public Response take(
      @Context HttpServletRequest request,
      @QueryParam("handling") @Nullable String handling,
      @QueryParam("audience") List<String> audience,
      @QueryParam("legalBasis") @Nullable String legalBasis)
      throws IOException {
    // nobody fills the disk who may not import: the act refuses and records
    if (!gate.would(current.get(), Permission.IMPORT_PACK)) {
      importPack.take(Spool.Sent.NOTHING, fallback(handling, audience, legalBasis));
    }
    if (request.getContentLengthLong() > Spool.MOST_BYTES) {
      throw Refusal.of(Refusal.Kind.TOO_BIG, "import.too-big");
    }
    if (KINDS.stream().noneMatch(kind(request)::startsWith)) {
      throw Refusal.of(Refusal.Kind.WRONG_KIND, "import.wrong-kind");
    }
    Spool.Sent sent = spool(request);
    boolean asked = false;
    try {
      JobId job = importPack.take(sent, fallback(handling, audience, legalBasis));
      asked = true;
      return Response.accepted(new Accepted(job.value()))
          .location(URI.create("/api/v1/jobs/" + job.text()))
          .header("Cache-Control", "no-store")
          .build();
    } finally {
      if (!asked) {
        spool.drop(sent);
      }
    }
  }

  private Spool.Sent spool(HttpServletRequest request) throws IOException {
    String type = Objects.requireNonNullElse(request.getContentType(), "");
    String kind = kind(request);
    if (kind.startsWith(MediaType.MULTIPART_FORM_DATA)) {
      return spool.take(
          out -> new FormPart(request.getInputStream(), type).copy("file", out), Optional.empty());
    }
    Optional<Spool.Kind> said =
        kind.startsWith(LINES)
            ? Optional.of(Spool.Kind.RECORDS)
            : kind.contains("zip") ? Optional.of(Spool.Kind.PACK) : Optional.empty();
    return spool.take(out -> request.getInputStream().transferTo(out), said);
  }

  private static String kind(HttpServletRequest request) {
    return Objects.requireNonNullElse(request.getContentType(), "").toLowerCase(Locale.ROOT);
  }

  private static Fallback fallback(
      @Nullable String handling, List<String> audience, @Nullable String legalBasis) {
    return new Fallback(
        given(handling),
        audience.isEmpty() ? Optional.empty() : Optional.of(names(audience)),
        given(legalBasis));
  }

  /** Names said once each or parted by commas; said empty, there are none. */
  private static List<String> names(List<String> audience) {
    return audience.stream()
        .flatMap(names -> Arrays.stream(names.split(",", -1)))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .toList();
  }

  private static Optional<String> given(@Nullable String text) {
    return Optional.ofNullable(text).map(String::strip).filter(t -> !t.isEmpty());
  }
}
