package org.vidimus.search.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.vidimus.common.Words;
import org.vidimus.search.Asked;
import org.vidimus.search.Asking;
import org.vidimus.search.Found;
import org.vidimus.search.action.Search;
import org.vidimus.search.action.Suggest;

/** Search for programs and for the portal's own pages. */
@Path("/")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SearchResource {
  private final Search search;
  private final Suggest suggest;
  private final Asking asking;

  @Inject
  public SearchResource(Search search, Suggest suggest, Asking asking) {
    this.search = search;
    this.suggest = suggest;
    this.asking = asking;
  }

  @GET
  @Path("search")
  public Answer search(@Context UriInfo uri, @Context HttpServletRequest request) {
    return Answer.of(search.find(() -> read(uri, request)));
  }

  /** Offers of words. */
  public record Offers(List<Offer> items) {}

  /** An entry offered while typing. */
  public record Offer(String text, String kind, String url) {
    static Offer of(Found.Hit hit) {
      return new Offer(
          hit.code().isEmpty() ? hit.title() : hit.title() + " · " + hit.code(),
          hit.kind(),
          hit.url());
    }
  }

  @GET
  @Path("suggest")
  public Offers suggest(@Context UriInfo uri, @Context HttpServletRequest request) {
    return new Offers(suggest.suggest(() -> read(uri, request)).stream().map(Offer::of).toList());
  }

  private Asked read(UriInfo uri, HttpServletRequest request) {
    return asking.read(uri.getQueryParameters(), lang(uri, request));
  }

  /** The language asked for, else the best that the caller accepts, else English. */
  private static String lang(UriInfo uri, HttpServletRequest request) {
    return Optional.ofNullable(uri.getQueryParameters().getFirst("lang"))
        .filter(Words.LANGUAGES::contains)
        .or(() -> accepted(request))
        .orElse("en");
  }

  /** Read by the container, which passes over what it cannot read. */
  private static Optional<String> accepted(HttpServletRequest request) {
    return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
        ? Optional.empty()
        : Words.asked(request.getLocales());
  }
}
