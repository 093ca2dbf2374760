package org.vidimus.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vidimus.alert.AlertState.Ended;
import org.vidimus.alert.AlertState.InReview;
import org.vidimus.alert.AlertState.Published;
import org.vidimus.alert.AlertState.WithAuthor;
import org.vidimus.common.Text;
import org.vidimus.document.DocumentCode;
import org.vidimus.glossary.Vocabulary;
import org.vidimus.outbox.Reader;
import org.vidimus.search.Catalogue;
import org.vidimus.search.CatalogueEntry;
import org.vidimus.search.CatalogueEntry.Facet;
import org.vidimus.search.Describer;

/**
 * Describes alerts to search: as long as they stand for something, with the envelope of the stage
 * they are in, so that writers and reviewers find them too.
 */
@ApplicationScoped
public class CatalogueAlert implements Reader, Describer {
  /** Outbox topic; the subject is an alert's id. */
  public static final String TOPIC = "alert";

  private static final String KIND = "alert";

  private final Alerts alerts;
  private final Catalogue catalogue;

  @Inject
  CatalogueAlert(Alerts alerts, Catalogue catalogue) {
    this.alerts = alerts;
    this.catalogue = catalogue;
  }

  @Override
  public String topic() {
    return TOPIC;
  }

  @Override
  public void read(String subject) {
    Optional<CatalogueEntry> entry = AlertId.find(subject).flatMap(alerts::find).flatMap(this::of);
    entry.ifPresentOrElse(catalogue::put, () -> catalogue.remove(KIND, subject));
  }

  @Override
  public void describeAll(Catalogue into) {
    for (AlertId id : alerts.ids()) {
      alerts.find(id).flatMap(this::of).ifPresent(into::put);
    }
  }

  @Override
  public void settle() {
    catalogue.settle();
  }

  private Optional<CatalogueEntry> of(Alert alert) {
    return switch (alert.state()) {
      case WithAuthor _, InReview _, Published _ -> Optional.of(entry(alert));
      case Ended _ -> Optional.empty();
    };
  }

  private static CatalogueEntry entry(Alert alert) {
    AlertRow row = alert.row();
    AlertContent content = alert.content();
    return new CatalogueEntry(
        KIND,
        row.id().text(),
        row.ref().orElse(""),
        List.of(new Text(content.lang(), content.title())),
        texts(content),
        content.documentCode().isEmpty() ? List.of() : List.of(content.documentCode()),
        facets(content),
        Optional.empty(),
        alert.envelope(),
        "/alerts/" + row.name(),
        thumbnail(alert),
        row.publishedAt().orElse(row.movedAt()));
  }

  private static List<Text> texts(AlertContent content) {
    List<Text> texts = new ArrayList<>();
    texts.add(new Text(content.lang(), content.text()));
    if (!content.detected().place().isEmpty()) {
      texts.add(new Text(content.lang(), content.detected().place()));
    }
    return texts;
  }

  private static List<Facet> facets(AlertContent content) {
    List<Facet> facets = new ArrayList<>();
    DocumentCode.find(content.documentCode())
        .ifPresent(code -> {
          facets.add(new Facet("issuer", code.issuer()));
          facets.add(new Facet("category", Vocabulary.categoryOf(code.category())));
          facets.add(new Facet("type", Vocabulary.typeOf(code.type())));
        });
    if (!content.fraudClass().isEmpty()) {
      facets.add(new Facet("fraudClass", content.fraudClass()));
    }
    content.fraudMethods().forEach(method -> facets.add(new Facet("fraudMethod", method)));
    return facets;
  }

  private static String thumbnail(Alert alert) {
    return alert.pictures().stream()
        .findFirst()
        .map(picture -> "/iiif/3/" + picture.image() + "/full/!200,150/0/default.jpg")
        .orElse("");
  }
}
