package org.vidimus.document.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vidimus.common.Problem;
import org.vidimus.common.Refusal;
import org.vidimus.document.Audiences;
import org.vidimus.document.Job;
import org.vidimus.document.JobId;
import org.vidimus.document.Jobs;
import org.vidimus.document.Originator;
import org.vidimus.document.pack.Defaults;
import org.vidimus.document.pack.ImportAsked;
import org.vidimus.document.pack.Spool;
import org.vidimus.gate.Act;
import org.vidimus.gate.CurrentSubject;
import org.vidimus.gate.Handling;
import org.vidimus.gate.Permission;
import org.vidimus.gate.Subject;

/**
 * Imports a specimen pack or text-only records: what enters is published as it enters, and belongs
 * to the importer's organisation and party. Editors may. Answers with a job that goes on by itself.
 * Refuses when what is to stand for what records leave out is not known.
 */
@ApplicationScoped
public class ImportPack {
  private final Jobs jobs;
  private final Audiences audiences;
  private final CurrentSubject current;
  private final Event<ImportAsked> asked;
  private final Clock clock;

  @Inject
  ImportPack(
      Jobs jobs,
      Audiences audiences,
      CurrentSubject current,
      Event<ImportAsked> asked,
      Clock clock) {
    this.jobs = jobs;
    this.audiences = audiences;
    this.current = current;
    this.asked = asked;
    this.clock = clock;
  }

  @Act(Permission.IMPORT_PACK)
  @Transactional
  public JobId take(Spool.Sent sent, Fallback fallback) {
    if (sent.equals(Spool.Sent.NOTHING)) {
      throw Refusal.forbidden();
    }
    Defaults defaults = defaults(fallback, current.get());
    JobId id = new JobId(UUID.randomUUID());
    jobs.add(new Job(id, current.get(), clock.instant()));
    asked.fire(new ImportAsked(id, sent, defaults, current.get()));
    return id;
  }

  private Defaults defaults(Fallback fallback, Subject importer) {
    List<Problem> problems = new ArrayList<>();
    Handling handling =
        fallback
            .handling()
            .map(label -> Handling.find(label).orElseGet(() -> unknown(label, problems)))
            .orElse(Handling.GREEN);
    List<String> audience = fallback.audience().orElse(List.of("members"));
    audience.stream()
        .filter(name -> !audiences.has(name))
        .forEach(name -> problems.add(Problem.of("audience", "import.fault.audience", name)));
    if (audience.contains("public") && handling != Handling.CLEAR) {
      problems.add(Problem.of("audience", "import.fault.public"));
    }
    String basis = basis(fallback.legalBasis(), importer, problems);
    if (!problems.isEmpty()) {
      throw Refusal.faulty(problems);
    }
    return new Defaults(
        handling, audience, basis, new Originator(importer.organisation(), importer.party()));
  }

  private static Handling unknown(String label, List<Problem> problems) {
    problems.add(Problem.of("handling", "import.fault.no-handling", label));
    return Handling.RED;
  }

  private String basis(Optional<String> slug, Subject importer, List<Problem> problems) {
    if (slug.filter(text -> !audiences.bases(importer.party()).contains(text)).isPresent()) {
      problems.add(Problem.of("legalBasis", "fault.basis"));
    }
    return slug.orElseGet(() -> audiences.defaultBasis(importer.party()));
  }
}
