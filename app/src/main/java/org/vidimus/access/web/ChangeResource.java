package org.vidimus.access.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.Optional;
import org.vidimus.access.ChangeId;
import org.vidimus.access.ChangeRow;
import org.vidimus.access.ChangeState;
import org.vidimus.access.Changes;
import org.vidimus.access.ChangesAsked;
import org.vidimus.access.action.ConfirmChange;
import org.vidimus.access.action.Confirmed;
import org.vidimus.access.action.FindChanges;
import org.vidimus.access.action.ReadChange;
import org.vidimus.access.action.RefuseChange;
import org.vidimus.common.Json;
import org.vidimus.common.Problem;
import org.vidimus.common.Refusal;
import org.vidimus.common.Slice;

/** Changes of parties and people, and the second word on them. */
@Path("/changes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ChangeResource {
  private final FindChanges find;
  private final ReadChange read;
  private final ConfirmChange confirm;
  private final RefuseChange refuse;

  @Inject
  public ChangeResource(
      FindChanges find, ReadChange read, ConfirmChange confirm, RefuseChange refuse) {
    this.find = find;
    this.read = read;
    this.confirm = confirm;
    this.refuse = refuse;
  }

  @GET
  public Slice<ChangeView> list(
      @QueryParam("state") @DefaultValue("") String state,
      @QueryParam("object") @DefaultValue("") String object,
      @QueryParam("from") @DefaultValue("") String from,
      @QueryParam("size") @DefaultValue("") String size) {
    Slice<ChangeRow> found = find.find(() -> asked(state, object, from, size));
    return new Slice<>(
        found.total(), found.from(), found.items().stream().map(ChangeView::of).toList());
  }

  private static ChangesAsked asked(String state, String object, String from, String size) {
    Part part = Part.of(from, size, Changes.MOST);
    return new ChangesAsked(
        state.isEmpty() ? Optional.empty() : Optional.of(state(state)),
        Optional.of(object.replace("\0", "")).filter(o -> !o.isEmpty()),
        part.from(),
        part.size());
  }

  private static ChangeState state(String slug) {
    return ChangeState.find(slug)
        .orElseThrow(() -> Refusal.faulty(Problem.of("state", "people.fault.state")));
  }

  @GET
  @Path("{id}")
  public ChangeView read(@PathParam("id") String id) {
    return ChangeView.of(read.read(ChangeId.of(id)));
  }

  @POST
  @Path("{id}/confirm")
  public ObjectNode confirm(@PathParam("id") String id, InputStream body) {
    Confirmed confirmed = confirm.confirm(ChangeId.of(id), Said.reason(body, ""));
    ObjectNode answer = Json.mapper().valueToTree(ChangeView.of(confirmed.change()));
    confirmed
        .link()
        .ifPresent(link -> answer.set("firstPassword", Json.mapper().valueToTree(link)));
    return answer;
  }

  @POST
  @Path("{id}/refuse")
  public ChangeView refuse(@PathParam("id") String id, InputStream body) {
    return ChangeView.of(refuse.refuse(ChangeId.of(id), Said.reason(body, "")));
  }
}
