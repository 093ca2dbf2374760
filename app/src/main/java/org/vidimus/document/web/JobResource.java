package org.vidimus.document.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.vidimus.common.Place;
import org.vidimus.common.Words;
import org.vidimus.document.Job;
import org.vidimus.document.JobId;
import org.vidimus.document.JobSheet;
import org.vidimus.document.JobState;
import org.vidimus.document.action.ReadJob;

/** Imports on their way, for programs. */
@Path("/jobs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class JobResource {
  private final ReadJob readJob;
  private final Words words;
  private final Place place;

  @Inject
  public JobResource(ReadJob readJob, Words words, Place place) {
    this.readJob = readJob;
    this.words = words;
    this.place = place;
  }

  /** An import as programs see it. */
  public record JobView(
      JobState state, int done, int total, Job.Counts counts, List<Message> messages) {}

  /** A line of its report, said in the language of the request; line 0 is left out. */
  public record Message(
      JobSheet.Severity severity,
      String file,
      @JsonInclude(JsonInclude.Include.NON_DEFAULT) int line,
      String field,
      String message) {}

  @GET
  @Path("/{id}")
  public JobView read(@PathParam("id") String id) {
    JobSheet job = readJob.read(JobId.of(id));
    return new JobView(
        job.state(),
        job.done(),
        job.total(),
        job.counts(),
        job.messages().stream().map(this::message).toList());
  }

  private Message message(JobSheet.Message told) {
    return new Message(
        told.severity(),
        told.file(),
        told.line(),
        told.field(),
        words.say(place.getLang(), told.sentence()));
  }
}
