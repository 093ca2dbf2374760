package org.vidimus.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vidimus.common.Place;
import org.vidimus.common.Problem;
import org.vidimus.common.Refusal;
import org.vidimus.common.Slice;
import org.vidimus.common.Words;
import org.vidimus.gate.CurrentSubject;
import org.vidimus.gate.Gate;
import org.vidimus.gate.Permission;
import org.vidimus.learning.CourseId;
import org.vidimus.learning.PackageFolders;
import org.vidimus.learning.Remark;
import org.vidimus.learning.action.CourseRow;
import org.vidimus.learning.action.CourseView;
import org.vidimus.learning.action.FindCourses;
import org.vidimus.learning.action.LaunchRegistration;
import org.vidimus.learning.action.ReadCourse;
import org.vidimus.learning.action.RegisterLearner;
import org.vidimus.learning.action.Registered;
import org.vidimus.learning.action.UploadCourse;
import org.vidimus.learning.action.Uploaded;

/** Courses for programs. */
@Path("/courses")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CourseResource {
  private final UploadCourse uploadCourse;
  private final FindCourses findCourses;
  private final ReadCourse readCourse;
  private final RegisterLearner registerLearner;
  private final LaunchRegistration launchRegistration;
  private final PackageFolders folders;
  private final Gate gate;
  private final CurrentSubject current;
  private final PlayerLook look;
  private final Place place;
  private final Words words;

  @Inject
  public CourseResource(
      UploadCourse uploadCourse,
      FindCourses findCourses,
      ReadCourse readCourse,
      RegisterLearner registerLearner,
      LaunchRegistration launchRegistration,
      PackageFolders folders,
      Gate gate,
      CurrentSubject current,
      PlayerLook look,
      Place place,
      Words words) {
    this.uploadCourse = uploadCourse;
    this.findCourses = findCourses;
    this.readCourse = readCourse;
    this.registerLearner = registerLearner;
    this.launchRegistration = launchRegistration;
    this.folders = folders;
    this.gate = gate;
    this.current = current;
    this.look = look;
    this.place = place;
    this.words = words;
  }

  /** A package that came in. */
  public record Entered(
      UUID id, int version, String title, List<LessonName> lessons, List<Warning> warnings) {}

  /** Something odd in the package, said in the language of the request. */
  public record Warning(String file, int line, String message) {}

  /** A lesson's name. */
  public record LessonName(String id, String title) {}

  @POST
  @Consumes(MediaType.WILDCARD)
  public Response upload(@Context HttpServletRequest request) throws IOException {
    // who may not upload is refused by the act before a gigabyte has been read
    if (!gate.would(current.get(), Permission.UPLOAD_COURSE)) {
      uploadCourse.upload(java.nio.file.Path.of(""));
    }
    UploadedPackage.checkKind(request);
    java.nio.file.Path zip = folders.incoming();
    try {
      UploadedPackage.write(request, zip);
      Uploaded uploaded = uploadCourse.upload(zip);
      List<LessonName> lessons =
          uploaded.manifest().lessons().stream()
              .map(l -> new LessonName(l.identifier(), l.title()))
              .toList();
      return Response.created(URI.create("/api/v1/courses/" + uploaded.id().text()))
          .entity(
              new Entered(
                  uploaded.id().value(),
                  uploaded.version(),
                  uploaded.manifest().title(),
                  lessons,
                  uploaded.manifest().remarks().stream().map(this::warning).toList()))
          .build();
    } finally {
      Files.deleteIfExists(zip);
    }
  }

  private Warning warning(Remark remark) {
    return new Warning(remark.file(), remark.line(), words.say(place.getLang(), remark.sentence()));
  }

  /** A course as programs see it. */
  public record CourseItem(
      UUID id,
      String title,
      int version,
      String url,
      int lessons,
      int completed,
      String status,
      String success,
      @Nullable Double score,
      @Nullable String registration) {}

  @GET
  public Slice<CourseItem> list(
      @QueryParam("from") @DefaultValue("0") String from,
      @QueryParam("size") @DefaultValue("20") String size) {
    Slice<CourseRow> found =
        findCourses.find(number("from", from, 10_000), number("size", size, 100));
    return new Slice<>(
        found.total(), found.from(), found.items().stream().map(CourseResource::item).toList());
  }

  private static CourseItem item(CourseRow row) {
    return new CourseItem(
        row.id().value(),
        row.title(),
        row.version(),
        "/courses/" + row.id().text(),
        row.lessons(),
        row.done(),
        row.outcome().status().slug(),
        row.outcome().success().slug(),
        RegistrationResource.nullable(row.outcome().score()),
        row.registration().isEmpty() ? null : row.registration());
  }

  static int number(String field, String text, int most) {
    try {
      int number = Integer.parseInt(text);
      if (number >= 0 && number <= most) {
        return number;
      }
    } catch (NumberFormatException _) {
      // said below
    }
    throw Refusal.faulty(Problem.of(field, "fault.whole", most));
  }

  /** A course with its lessons. */
  public record CourseDetail(
      UUID id,
      String title,
      int version,
      String label,
      String standard,
      Instant uploadedAt,
      String status,
      String success,
      @Nullable Double score,
      double seconds,
      @Nullable String registration,
      List<LessonDetail> lessons) {}

  /** A lesson of it. */
  public record LessonDetail(String id, String title, List<String> teaches, String status) {}

  @GET
  @Path("{id}")
  public CourseDetail read(@PathParam("id") String id) {
    CourseView view = readCourse.read(courseId(id));
    return new CourseDetail(
        view.id().value(),
        view.title(),
        view.version(),
        view.label(),
        view.standard().title(),
        view.uploadedAt(),
        view.outcome().status().slug(),
        view.outcome().success().slug(),
        RegistrationResource.nullable(view.outcome().score()),
        view.seconds(),
        view.registration().isEmpty() ? null : view.registration(),
        view.lessons().stream()
            .map(l -> new LessonDetail(l.id(), l.title(), l.teaches(), l.outcome().status().slug()))
            .toList());
  }

  /** A registration and the address that opens its player once. */
  public record Launched(UUID id, URI launch) {}

  @POST
  @Path("{id}/registrations")
  @Consumes(MediaType.WILDCARD)
  public Response register(@PathParam("id") String id) {
    Registered registered = registered(courseId(id));
    URI launch = launchRegistration.launch(registered.id(), look.of(place.getLang()));
    return Response.status(registered.made() ? 201 : 200)
        .entity(new Launched(registered.id().value(), launch))
        .build();
  }

  /** Whom another window of the same learner overtook finds the registration it made. */
  private Registered registered(CourseId id) {
    try {
      return registerLearner.register(id);
    } catch (Refusal refusal) {
      if (refusal.kind() != Refusal.Kind.CONFLICT) {
        throw refusal;
      }
      return registerLearner.register(id);
    }
  }

  private static CourseId courseId(String text) {
    return CourseId.of(text);
  }
}
