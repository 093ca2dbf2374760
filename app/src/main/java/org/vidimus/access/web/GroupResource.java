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
import org.vidimus.access.GroupId;
import org.vidimus.access.GroupReading;
import org.vidimus.access.SentGroup;
import org.vidimus.access.SentMember;
import org.vidimus.access.action.ChangeGroup;
import org.vidimus.access.action.ChangeMembers;
import org.vidimus.access.action.EnterGroup;
import org.vidimus.access.action.ReadGroup;
import org.vidimus.common.JsonBody;

/** Groups and their members. */
@Path("/groups")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class GroupResource {
  private final EnterGroup enter;
  private final ReadGroup read;
  private final ChangeGroup change;
  private final ChangeMembers changeMembers;

  @Inject
  public GroupResource(
      EnterGroup enter, ReadGroup read, ChangeGroup change, ChangeMembers changeMembers) {
    this.enter = enter;
    this.read = read;
    this.change = change;
    this.changeMembers = changeMembers;
  }

  /** Members as the one field of an object. */
  record SentMembers(@Nullable List<@Nullable SentMember> members) {}

  @POST
  public Response enter(@HeaderParam(StatedReason.HEADER) @Nullable String why, InputStream body) {
    return Answers.made(
        enter.enter(JsonBody.of(body, SentGroup.class), StatedReason.of(why)),
        "groups",
        slug -> read.read(new GroupId(slug)));
  }

  @GET
  @Path("{slug}")
  public GroupReading read(@PathParam("slug") String slug) {
    return read.read(new GroupId(slug));
  }

  @PUT
  @Path("{slug}")
  public Response change(
      @PathParam("slug") String slug,
      @HeaderParam(StatedReason.HEADER) @Nullable String why,
      InputStream body) {
    GroupId id = new GroupId(slug);
    return Answers.changed(
        change.change(id, JsonBody.of(body, SentGroup.class), StatedReason.of(why)),
        () -> read.read(id));
  }

  @PUT
  @Path("{slug}/members")
  public Response changeMembers(
      @PathParam("slug") String slug,
      @HeaderParam(StatedReason.HEADER) @Nullable String why,
      InputStream body) {
    GroupId id = new GroupId(slug);
    return Answers.changed(
        changeMembers.change(
            id,
            JsonBody.of(body, SentMember[].class, SentMembers.class, SentMembers::members),
            StatedReason.of(why)),
        () -> read.read(id));
  }
}
