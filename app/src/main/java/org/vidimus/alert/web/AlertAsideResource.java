package org.vidimus.alert.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.vidimus.alert.AlertId;
import org.vidimus.alert.Step;
import org.vidimus.alert.action.FindRelated;
import org.vidimus.alert.action.NameAlert;
import org.vidimus.alert.action.ReadHistory;
import org.vidimus.common.Slice;
import org.vidimus.gate.Permission;

/** What there is to know about an alert beside what it says: its history and its like. */
@Path("/alerts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AlertAsideResource {
  private final NameAlert name;
  private final ReadHistory history;
  private final FindRelated related;

  @Inject
  public AlertAsideResource(NameAlert name, ReadHistory history, FindRelated related) {
    this.name = name;
    this.history = history;
    this.related = related;
  }

  @GET
  @Path("{ref}/history")
  public Slice<Step.Taken> history(@PathParam("ref") String ref) {
    List<Step.Taken> steps = history.read(name.name(AlertId.asked(ref), Permission.READ_ALERT));
    return new Slice<>(steps.size(), 0, steps);
  }

  @GET
  @Path("{ref}/related")
  public Slice<RowView> related(@PathParam("ref") String ref) {
    List<RowView> found =
        related.find(name.name(AlertId.asked(ref), Permission.READ_ALERT)).stream()
            .map(r -> RowView.of(r.alert(), r.reasons()))
            .toList();
    return new Slice<>(found.size(), 0, found);
  }
}
