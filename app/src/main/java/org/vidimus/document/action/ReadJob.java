package org.vidimus.document.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vidimus.common.Refusal;
import org.vidimus.document.JobId;
import org.vidimus.document.JobSheet;
import org.vidimus.document.Jobs;
import org.vidimus.gate.Act;
import org.vidimus.gate.Permission;

/**
 * Reads how far an import has come, with its report. Who asked for it and the administrator may.
 * Refuses as missing otherwise.
 */
@ApplicationScoped
public class ReadJob {
  private final Jobs jobs;

  @Inject
  ReadJob(Jobs jobs) {
    this.jobs = jobs;
  }

  @Act(Permission.READ_JOB)
  @Transactional
  public JobSheet read(JobId id) {
    return jobs.sheet(id).orElseThrow(Refusal::missing);
  }
}
