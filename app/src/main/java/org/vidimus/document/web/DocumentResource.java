package org.vidimus.document.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.vidimus.document.DocumentCode;
import org.vidimus.document.DocumentSheet;
import org.vidimus.document.action.ReadDocument;

/** Documents, for programs. */
@Path("/documents")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DocumentResource {
  private final ReadDocument readDocument;

  @Inject
  public DocumentResource(ReadDocument readDocument) {
    this.readDocument = readDocument;
  }

  @GET
  @Path("/{code}")
  public Response read(@PathParam("code") String code) {
    DocumentSheet sheet = readDocument.read(DocumentCode.of(code));
    return Released.answer(sheet, sheet.head().handling(), sheet.head().audience());
  }
}
