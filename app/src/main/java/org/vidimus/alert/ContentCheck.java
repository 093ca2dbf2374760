package org.vidimus.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.vidimus.access.Party;
import org.vidimus.access.People;
import org.vidimus.gate.Handling;

/**
 * Makes a content of what was sent. Nothing need be there; what is there must be able to stand:
 * each fault is named with its field.
 */
@ApplicationScoped
public class ContentCheck {
  private final People people;

  @Inject
  ContentCheck(People people) {
    this.people = people;
  }

  /**
   * The content, with the defaults of the party it comes from. Refuses with every fault at once.
   */
  public AlertContent content(SentContent sent, String party) {
    Checking checking = new Checking();
    Handling handling = checking.handling(sent.handling());
    String fraudClass = checking.fraudClass(sent.fraudClass());
    SentContent.Grading grading =
        sent.grading() == null ? new SentContent.Grading(null, null, null) : sent.grading();
    SentContent.Detected detected =
        sent.detected() == null ? new SentContent.Detected(null, null, null) : sent.detected();
    AlertContent content =
        new AlertContent(
            checking.words("title", sent.title(), 200),
            checking.words("text", sent.text(), 20_000),
            checking.lang(sent.lang()),
            checking.topic(sent.topic()),
            checking.documentCode(sent.documentCode()),
            fraudClass,
            checking.methods(sent.fraudMethods(), fraudClass),
            handling,
            checking.audience(sent.audience(), handling, this::isAudience),
            basis(checking.slug("legalBasis", sent.legalBasis()), party),
            new AlertContent.Grading(
                checking.source(grading.source()),
                checking.information(grading.information()),
                checking.words("grading.basis", grading.basis(), 2000)),
            new AlertContent.Detected(
                checking.date("detected.on", detected.on()),
                checking.words("detected.place", detected.place(), 200),
                checking.borderType(detected.borderType())),
            checking.expiry(sent.expires()));
    checking.refuseFaults();
    return content;
  }

  private String basis(String named, String party) {
    return named.isEmpty() ? people.findParty(party).map(Party::defaultBasis).orElse("") : named;
  }

  private boolean isAudience(String name) {
    return List.of("public", "members", "secretariat").contains(name)
        || people.findParty(name).isPresent()
        || people.findOrganisation(name).isPresent();
  }
}
