package org.vidimus.document.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.vidimus.document.JobRow;
import org.vidimus.document.Jobs;
import org.vidimus.gate.Act;
import org.vidimus.gate.CurrentSubject;
import org.vidimus.gate.Permission;
import org.vidimus.gate.Role;
import org.vidimus.gate.Subject;

/**
 * Lists the newest imports: an editor's own, everybody's to the administrator. Refuses everybody
 * else.
 */
@ApplicationScoped
public class FindJobs {
  private static final int MOST = 50;

  private final Jobs jobs;
  private final CurrentSubject current;

  @Inject
  FindJobs(Jobs jobs, CurrentSubject current) {
    this.jobs = jobs;
    this.current = current;
  }

  @Act(Permission.FIND_JOBS)
  @Transactional
  public List<JobRow> find() {
    Subject reader = current.get();
    return reader.is(Role.ADMINISTRATOR) ? jobs.newest(MOST) : jobs.of(reader.person(), MOST);
  }
}
