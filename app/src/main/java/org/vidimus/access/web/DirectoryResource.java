package org.vidimus.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.vidimus.access.DirectoryEntry;
import org.vidimus.access.DirectoryQuery;
import org.vidimus.access.action.FindDirectory;
import org.vidimus.common.Slice;

/** Who there is. */
@Path("/directory")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DirectoryResource {
  private final FindDirectory find;

  @Inject
  public DirectoryResource(FindDirectory find) {
    this.find = find;
  }

  @GET
  public Slice<DirectoryEntry> find(
      @QueryParam("kind") @DefaultValue("") String kind,
      @QueryParam("q") @DefaultValue("") String q,
      @QueryParam("party") @DefaultValue("") String party,
      @QueryParam("organisation") @DefaultValue("") String organisation,
      @QueryParam("role") @DefaultValue("") String role,
      @QueryParam("topic") @DefaultValue("") String topic,
      @QueryParam("language") @DefaultValue("") String language,
      @QueryParam("from") @DefaultValue("") String from,
      @QueryParam("size") @DefaultValue("") String size) {
    Part part = Part.of(from, size, DirectoryQuery.MOST);
    return find.find(
        new DirectoryQuery(
            kind, q, party, organisation, role, topic, language, part.from(), part.size()));
  }
}
