package org.vidimus.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vidimus.access.Names;
import org.vidimus.access.Party;
import org.vidimus.access.People;
import org.vidimus.gate.CurrentSubject;
import org.vidimus.gate.Handling;

/**
 * Makes a content of what was sent. Nothing need be there; what is there must be able to stand:
 * each fault is named with its field.
 */
@ApplicationScoped
public class ContentCheck {
  private final People people;
  private final Names names;
  private final CurrentSubject current;

  @Inject
  ContentCheck(People people, Names names, CurrentSubject current) {
    this.people = people;
    this.names = names;
    this.current = current;
  }

  /**
   * The content, with the defaults of the party it comes from. What it said before may stay, though
   * it could not be said anew; a reader whom the writer may not know of stays. Refuses with every
   * fault at once.
   */
  public AlertContent content(SentContent sent, String party, AlertContent before) {
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
            withUnknown(
                checking.audience(sent.audience(), handling, name -> isAudience(name, before)),
                before),
            basis(checking, sent, party, before),
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

  private String basis(Checking checking, SentContent sent, String party, AlertContent before) {
    Optional<Party> stating = people.findParty(party);
    String named =
        checking.basis(
            sent.legalBasis(),
            slug ->
                slug.equals(before.legalBasis())
                    || stating.map(Party::legalBases).orElse(List.of()).stream()
                        .anyMatch(basis -> basis.slug().equals(slug)));
    return named.isEmpty() ? stating.map(Party::defaultBasis).orElse("") : named;
  }

  private boolean isAudience(String name, AlertContent before) {
    return names.isAudience(name, current.get())
        || names.knownTo(current.get(), before.audience()).contains(name);
  }

  /** Only its originator widens or narrows: who edits cannot drop a group they do not know of. */
  private List<String> withUnknown(List<String> audience, AlertContent before) {
    List<String> known = names.knownTo(current.get(), before.audience());
    List<String> all = new ArrayList<>(audience);
    before.audience().stream()
        .filter(name -> !known.contains(name) && !all.contains(name))
        .forEach(all::add);
    return List.copyOf(all);
  }
}
