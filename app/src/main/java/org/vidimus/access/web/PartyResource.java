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
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.vidimus.access.PartyId;
import org.vidimus.access.PartySheet;
import org.vidimus.access.SentParty;
import org.vidimus.access.action.ChangeParty;
import org.vidimus.access.action.EnterParty;
import org.vidimus.access.action.ReadParty;
import org.vidimus.common.JsonBody;

/** Parties and their legal bases. */
@Path("/parties")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PartyResource {
  private final EnterParty enter;
  private final ReadParty read;
  private final ChangeParty change;

  @Inject
  public PartyResource(EnterParty enter, ReadParty read, ChangeParty change) {
    this.enter = enter;
    this.read = read;
    this.change = change;
  }

  @POST
  public Response enter(@HeaderParam(StatedReason.HEADER) @Nullable String why, InputStream body) {
    return Answers.made(
        enter.enter(JsonBody.of(body, SentParty.class), StatedReason.of(why)),
        "parties",
        code -> read.read(new PartyId(code)));
  }

  @GET
  @Path("{code}")
  public PartySheet read(@PathParam("code") String code) {
    return read.read(id(code));
  }

  @PUT
  @Path("{code}")
  public Response change(
      @PathParam("code") String code,
      @HeaderParam(StatedReason.HEADER) @Nullable String why,
      InputStream body) {
    PartyId id = id(code);
    return Answers.changed(
        change.change(id, JsonBody.of(body, SentParty.class), StatedReason.of(why)),
        () -> read.read(id));
  }

  private static PartyId id(String code) {
    return new PartyId(code.toLowerCase(Locale.ROOT));
  }
}
