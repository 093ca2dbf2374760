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
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vidimus.access.FirstPasswords;
import org.vidimus.access.PersonId;
import org.vidimus.access.PersonReading;
import org.vidimus.access.SentPerson;
import org.vidimus.access.SentRole;
import org.vidimus.access.action.ChangePerson;
import org.vidimus.access.action.ChangeRoles;
import org.vidimus.access.action.CutOff;
import org.vidimus.access.action.EnterPerson;
import org.vidimus.access.action.ReadPerson;
import org.vidimus.access.action.RenewFirstPassword;
import org.vidimus.common.JsonBody;

/** People: entered, read, rewritten, appointed, given a new link, cut off. */
@Path("/people")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PersonResource {
  private final EnterPerson enter;
  private final ReadPerson read;
  private final ChangePerson change;
  private final ChangeRoles changeRoles;
  private final CutOff cutOff;
  private final RenewFirstPassword renewFirstPassword;

  @Inject
  public PersonResource(
      EnterPerson enter,
      ReadPerson read,
      ChangePerson change,
      ChangeRoles changeRoles,
      CutOff cutOff,
      RenewFirstPassword renewFirstPassword) {
    this.enter = enter;
    this.read = read;
    this.change = change;
    this.changeRoles = changeRoles;
    this.cutOff = cutOff;
    this.renewFirstPassword = renewFirstPassword;
  }

  /** Roles as the one field of an object. */
  record SentRoles(@Nullable List<@Nullable SentRole> roles) {}

  @POST
  public Response enter(@HeaderParam(StatedReason.HEADER) @Nullable String why, InputStream body) {
    return Answers.made(
        enter.enter(JsonBody.of(body, SentPerson.class), StatedReason.of(why)),
        "people",
        username -> read.read(new PersonId(username)));
  }

  @GET
  @Path("{username}")
  public PersonReading read(@PathParam("username") String username) {
    return read.read(new PersonId(username));
  }

  @PUT
  @Path("{username}")
  public Response change(
      @PathParam("username") String username,
      @HeaderParam(StatedReason.HEADER) @Nullable String why,
      InputStream body) {
    PersonId id = new PersonId(username);
    return Answers.changed(
        change.change(id, JsonBody.of(body, SentPerson.class), StatedReason.of(why)),
        () -> read.read(id));
  }

  @PUT
  @Path("{username}/roles")
  public Response changeRoles(
      @PathParam("username") String username,
      @HeaderParam(StatedReason.HEADER) @Nullable String why,
      InputStream body) {
    PersonId id = new PersonId(username);
    return Answers.changed(
        changeRoles.change(
            id,
            JsonBody.of(body, SentRole[].class, SentRoles.class, SentRoles::roles),
            StatedReason.of(why)),
        () -> read.read(id));
  }

  @POST
  @Path("{username}/first-password")
  public Response renew(@PathParam("username") String username) {
    PersonId id = new PersonId(username);
    FirstPasswords.Link link = renewFirstPassword.renew(id);
    return Answers.linked(read.read(id), link);
  }

  @POST
  @Path("{username}/cut-off")
  public PersonReading cutOff(
      @PathParam("username") String username,
      @HeaderParam(StatedReason.HEADER) @Nullable String why,
      InputStream body) {
    PersonId id = new PersonId(username);
    cutOff.cutOff(id, Said.reason(body, StatedReason.of(why)));
    return read.read(id);
  }
}
