package org.vidimus.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.vidimus.access.Contact;
import org.vidimus.access.SentContact;
import org.vidimus.access.action.ChangeContact;
import org.vidimus.access.action.ReadAccount;
import org.vidimus.common.JsonBody;

/** How one is reached oneself, and who sees it. */
@Path("/account/contact")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ContactResource {
  private final ReadAccount readAccount;
  private final ChangeContact change;

  @Inject
  public ContactResource(ReadAccount readAccount, ChangeContact change) {
    this.readAccount = readAccount;
    this.change = change;
  }

  @GET
  public Contact read() {
    return readAccount.read().contact();
  }

  @PUT
  public Contact change(InputStream body) {
    change.change(JsonBody.of(body, SentContact.class));
    return read();
  }
}
