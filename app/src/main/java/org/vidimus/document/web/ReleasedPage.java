package org.vidimus.document.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.vidimus.common.Place;
import org.vidimus.document.ReleasedDocument;
import org.vidimus.document.action.FindReleased;

/** What is released to everybody: its own page, and a picture of it beside the sign-in. */
@Named
@RequestScoped
public class ReleasedPage {
  private final List<ReleasedDocument> documents;

  @Inject
  ReleasedPage(FindReleased released, Place place) {
    this.documents = released.find(place.getLang());
  }

  public List<ReleasedDocument> getDocuments() {
    return documents;
  }

  /** The first that has a picture; nothing when none has. */
  public Optional<ReleasedDocument> getPictured() {
    return documents.stream().filter(document -> document.picture().isPresent()).findFirst();
  }

  /** Its picture in widths for the windows of the sign-in page. */
  public String getSources() {
    return getPictured().flatMap(ReleasedDocument::picture).map(Sizes::of).orElse("");
  }

  public String getSource() {
    return getPictured().flatMap(ReleasedDocument::picture).map(Sizes::usual).orElse("");
  }
}
