package org.vidimus.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.vidimus.access.OrganisationId;
import org.vidimus.access.OrganisationSheet;
import org.vidimus.access.SentOrganisation;
import org.vidimus.access.action.ChangeOrganisation;
import org.vidimus.access.action.EnterOrganisation;
import org.vidimus.access.action.ReadOrganisation;
import org.vidimus.common.JsonBody;

/** Organisations of parties, posts and missions among them. */
@Path("/organisations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OrganisationResource {
  private final EnterOrganisation enter;
  private final ReadOrganisation read;
  private final ChangeOrganisation change;

  @Inject
  public OrganisationResource(
      EnterOrganisation enter, ReadOrganisation read, ChangeOrganisation change) {
    this.enter = enter;
    this.read = read;
    this.change = change;
  }

  @POST
  public Response enter(@HeaderParam(StatedReason.HEADER) @Nullable String why, InputStream body) {
    return Answers.made(
        enter.enter(JsonBody.of(body, SentOrganisation.class), StatedReason.of(why)),
        "organisations",
        slug -> read.read(new OrganisationId(slug)));
  }

  @GET
  @Path("{slug}")
  public OrganisationSheet read(@PathParam("slug") String slug) {
    return read.read(new OrganisationId(slug));
  }

  @PUT
  @Path("{slug}")
  public Response change(
      @PathParam("slug") String slug,
      @HeaderParam(StatedReason.HEADER) @Nullable String why,
      InputStream body) {
    OrganisationId id = new OrganisationId(slug);
    return Answers.changed(
        change.change(id, JsonBody.of(body, SentOrganisation.class), StatedReason.of(why)),
        () -> read.read(id));
  }
}
