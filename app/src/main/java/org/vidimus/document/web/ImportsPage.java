package org.vidimus.document.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vidimus.common.Refusal;
import org.vidimus.document.JobId;
import org.vidimus.document.JobRow;
import org.vidimus.document.JobSheet;
import org.vidimus.document.action.FindJobs;
import org.vidimus.document.action.ReadJob;
import org.vidimus.gate.CurrentSubject;
import org.vidimus.gate.Gate;
import org.vidimus.gate.Handling;
import org.vidimus.gate.Permission;
import org.vidimus.gate.Role;

/**
 * Where editors bring packs and see what became of them. The administrator sees everybody's jobs;
 * to others there is no such page.
 */
@Named
@RequestScoped
public class ImportsPage {
  private final boolean importing;
  private final String id;
  private final Optional<JobSheet> job;
  private final List<JobRow> past;

  @Inject
  ImportsPage(
      ReadJob readJob,
      FindJobs findJobs,
      Gate gate,
      CurrentSubject current,
      HttpServletRequest request) {
    importing = gate.would(current.get(), Permission.IMPORT_PACK);
    if (!importing && !current.get().is(Role.ADMINISTRATOR)) {
      throw Refusal.missing();
    }
    Optional<String> asked = Optional.ofNullable(request.getParameter("job"));
    id = asked.orElse("");
    job = asked.map(text -> readJob.read(JobId.of(text)));
    past = findJobs.find();
  }

  /** Whether the reader may bring something. */
  public boolean isImporting() {
    return importing;
  }

  /** Whether the address names a job. */
  public boolean isWatching() {
    return job.isPresent();
  }

  public String getId() {
    return id;
  }

  public @Nullable JobSheet getJob() {
    return job.orElse(null);
  }

  /** The imports there have been: the reader's own, the administrator sees everybody's. */
  public List<JobRow> getPast() {
    return past;
  }

  public List<Handling> getHandlings() {
    return List.of(Handling.values());
  }

  /** Whom a pack is for that does not say so, as the form begins. */
  public List<String> getAudience() {
    return List.of("members");
  }
}
