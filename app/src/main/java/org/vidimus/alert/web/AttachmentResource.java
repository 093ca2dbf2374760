package org.vidimus.alert.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.vidimus.alert.AlertId;
import org.vidimus.alert.Developed;
import org.vidimus.alert.Developing;
import org.vidimus.alert.Upload;
import org.vidimus.alert.action.AttachPicture;
import org.vidimus.alert.action.DetachPicture;
import org.vidimus.alert.action.NameAlert;
import org.vidimus.common.NamedId;
import org.vidimus.common.Refusal;
import org.vidimus.gate.Permission;

/** The pictures of an alert. */
@Path("/alerts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AttachmentResource {
  private final NameAlert name;
  private final Developing developing;
  private final AttachPicture attach;
  private final DetachPicture detach;

  @Inject
  public AttachmentResource(
      NameAlert name, Developing developing, AttachPicture attach, DetachPicture detach) {
    this.name = name;
    this.developing = developing;
    this.attach = attach;
    this.detach = detach;
  }

  /**
   * The raw body, named by the address, or a form's part {@code file}, named by it or by the
   * address.
   */
  @POST
  @Path("{ref}/attachments")
  public Response attach(
      @PathParam("ref") String ref,
      @QueryParam("name") @DefaultValue("") String called,
      @HeaderParam("Content-Type") @DefaultValue("") String type,
      InputStream body) {
    AlertId alert = name.name(AlertId.asked(ref), Permission.EDIT_ALERT);
    Upload upload = new Upload(new PictureBody(type, body, called));
    try (Developed developed = developing.develop(alert, upload)) {
      AttachPicture.Attached attached = attach.attach(alert, developed);
      return Response.status(Response.Status.CREATED)
          .header("ETag", '"' + attached.contentHash() + '"')
          .entity(attached.picture())
          .build();
    }
  }

  @DELETE
  @Path("{ref}/attachments/{attachment}")
  public void detach(@PathParam("ref") String ref, @PathParam("attachment") String attachment) {
    detach.detach(
        name.name(AlertId.asked(ref), Permission.EDIT_ALERT),
        NamedId.find(attachment).orElseThrow(Refusal::missing));
  }
}
