package org.vidimus.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.OptionalDouble;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vidimus.learning.RegistrationId;
import org.vidimus.learning.Report;
import org.vidimus.learning.action.ReadRegistration;

/** Results for programs. */
@Path("/registrations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RegistrationResource {
  private final ReadRegistration readRegistration;

  @Inject
  public RegistrationResource(ReadRegistration readRegistration) {
    this.readRegistration = readRegistration;
  }

  /** What a registration comes to. */
  public record Result(
      UUID id,
      UUID course,
      int version,
      String status,
      String success,
      @Nullable Double score,
      double seconds,
      List<LessonResult> lessons,
      List<Interaction> interactions) {}

  /** What a lesson comes to. */
  public record LessonResult(
      String id,
      String title,
      String status,
      String success,
      @Nullable Double score,
      double seconds) {}

  /** An answer given in a lesson. */
  public record Interaction(
      String lesson,
      String id,
      String type,
      String response,
      String result,
      @Nullable Double seconds) {}

  @GET
  @Path("{id}")
  public Result read(@PathParam("id") String id) {
    Report report = readRegistration.read(RegistrationId.of(id));
    return new Result(
        report.id().value(),
        report.version().course().value(),
        report.version().number(),
        report.outcome().status().slug(),
        report.outcome().success().slug(),
        nullable(report.outcome().score()),
        report.seconds(),
        report.lessons().stream().map(RegistrationResource::lesson).toList(),
        report.lessons().stream().flatMap(l -> answers(l).stream()).toList());
  }

  private static LessonResult lesson(Report.Line line) {
    return new LessonResult(
        line.lesson(),
        line.title(),
        line.outcome().status().slug(),
        line.outcome().success().slug(),
        nullable(line.outcome().score()),
        line.seconds());
  }

  private static List<Interaction> answers(Report.Line line) {
    return line.answers().stream()
        .map(a ->
            new Interaction(
                line.lesson(), a.id(), a.type(), a.response(), a.result(), nullable(a.seconds())))
        .toList();
  }

  static @Nullable Double nullable(OptionalDouble number) {
    return number.isPresent() ? number.getAsDouble() : null;
  }
}
