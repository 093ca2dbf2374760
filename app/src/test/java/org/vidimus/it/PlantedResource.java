package org.vidimus.it;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.vidimus.alert.AlertId;
import org.vidimus.alert.Alerts;
import org.vidimus.common.Refusal;

/** A method without a guard, to see it found. */
@Path("/planted")
@RequestScoped
public class PlantedResource {
  @Inject private Alerts alerts;

  @GET
  @Path("{id}")
  public String read(@PathParam("id") String id) {
    return AlertId.find(id)
        .flatMap(alerts::find)
        .map(alert -> alert.state().slug())
        .orElseThrow(Refusal::missing);
  }
}
