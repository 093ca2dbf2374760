package org.vidimus.document.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.vidimus.document.JobId;
import org.vidimus.document.JobSheet;
import org.vidimus.document.action.ReadJob;

/** Imports on their way, for programs. */
@Path("/jobs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class JobResource {
  private final ReadJob readJob;

  @Inject
  public JobResource(ReadJob readJob) {
    this.readJob = readJob;
  }

  @GET
  @Path("/{id}")
  public JobSheet read(@PathParam("id") String id) {
    return readJob.read(JobId.of(id));
  }
}
