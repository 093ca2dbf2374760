package org.vidimus.alert.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vidimus.alert.AlertId;
import org.vidimus.alert.AlertRow;
import org.vidimus.alert.Condition;
import org.vidimus.alert.SentContent;
import org.vidimus.alert.action.DeleteAlert;
import org.vidimus.alert.action.DraftAlert;
import org.vidimus.alert.action.EditAlert;
import org.vidimus.alert.action.FindAlerts;
import org.vidimus.alert.action.NameAlert;
import org.vidimus.alert.action.ReadAlert;
import org.vidimus.common.JsonBody;
import org.vidimus.common.Slice;
import org.vidimus.gate.Permission;

/** Alerts: listed, drafted, read, rewritten, thrown away. */
@Path("/alerts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AlertResource {
  private final NameAlert name;
  private final FindAlerts find;
  private final DraftAlert draft;
  private final ReadAlert read;
  private final EditAlert edit;
  private final DeleteAlert delete;
  private final AlertAnswers answers;

  @Inject
  public AlertResource(
      NameAlert name,
      FindAlerts find,
      DraftAlert draft,
      ReadAlert read,
      EditAlert edit,
      DeleteAlert delete,
      AlertAnswers answers) {
    this.name = name;
    this.find = find;
    this.draft = draft;
    this.read = read;
    this.edit = edit;
    this.delete = delete;
    this.answers = answers;
  }

  @GET
  public Slice<RowView> list(
      @QueryParam("state") List<String> state,
      @QueryParam("handling") List<String> handling,
      @QueryParam("document") List<String> document,
      @QueryParam("from") @DefaultValue("") String from,
      @QueryParam("size") @DefaultValue("") String size) {
    Slice<AlertRow> found = find.find(() -> Wanted.filter(state, handling, document, from, size));
    return new Slice<>(
        found.total(), found.from(), found.items().stream().map(RowView::of).toList());
  }

  @POST
  public Response draft(InputStream body) {
    return answers.created(draft.draft(JsonBody.of(body, SentContent.class)));
  }

  @GET
  @Path("{ref}")
  public Response read(@PathParam("ref") String ref) {
    return answers.of(read.read(name.name(AlertId.asked(ref), Permission.READ_ALERT)));
  }

  @PUT
  @Path("{ref}")
  public Response edit(
      @PathParam("ref") String ref,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      InputStream body) {
    return answers.of(
        edit.edit(
            name.name(AlertId.asked(ref), Permission.EDIT_ALERT),
            Condition.of(ifMatch),
            JsonBody.of(body, SentContent.class)));
  }

  @DELETE
  @Path("{ref}")
  public void delete(@PathParam("ref") String ref) {
    delete.delete(name.name(AlertId.asked(ref), Permission.DELETE_ALERT));
  }
}
