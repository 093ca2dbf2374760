package org.vidimus.document.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.vidimus.document.SpecimenId;
import org.vidimus.document.SpecimenSheet;
import org.vidimus.document.action.ReadSpecimen;

/** Specimens, for programs. */
@Path("/specimens")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SpecimenResource {
  private final ReadSpecimen readSpecimen;

  @Inject
  public SpecimenResource(ReadSpecimen readSpecimen) {
    this.readSpecimen = readSpecimen;
  }

  @GET
  @Path("/{id}")
  public Response read(@PathParam("id") String id) {
    SpecimenSheet sheet = readSpecimen.read(SpecimenId.of(id));
    return Released.answer(sheet, sheet.handling(), sheet.audience());
  }
}
