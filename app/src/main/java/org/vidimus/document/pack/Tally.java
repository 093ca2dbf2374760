package org.vidimus.document.pack;

import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.vidimus.document.Job.Counts;
import org.vidimus.document.Job.Progress;
import org.vidimus.document.JobId;
import org.vidimus.document.JobSheet;
import org.vidimus.document.JobState;
import org.vidimus.document.Jobs;

/** Counts while an import runs, and lets its job show the numbers now and then. */
final class Tally {
  private static final long BETWEEN_NANOS = 500_000_000L;

  private final JobId job;
  private final Jobs jobs;
  private final int total;
  private final ReentrantLock lock = new ReentrantLock();
  private int done;
  private Counts counts = Counts.NONE;
  private long shownAt;

  Tally(JobId job, Jobs jobs, int total) {
    this.job = job;
    this.jobs = jobs;
    this.total = total;
    show(JobState.RUNNING);
  }

  /** A picture was dealt with. */
  void step() {
    lock.lock();
    try {
      done++;
      if (System.nanoTime() - shownAt > BETWEEN_NANOS) {
        show(JobState.RUNNING);
      }
    } finally {
      lock.unlock();
    }
  }

  /** A document has entered with all it has. */
  void entered(Told told, List<JobSheet.Message> warnings) {
    end(
        new Counts(
            counts.documents() + 1,
            counts.specimens() + told.specimens().size(),
            counts.views() + (int) told.views().count(),
            counts.refused()),
        warnings);
  }

  /** A document stays out. */
  void refused(List<JobSheet.Message> messages) {
    end(
        new Counts(counts.documents(), counts.specimens(), counts.views(), counts.refused() + 1),
        messages);
  }

  private void end(Counts now, List<JobSheet.Message> messages) {
    lock.lock();
    try {
      counts = now;
      done++;
      if (!messages.isEmpty()) {
        jobs.tell(job, messages);
      }
      if (System.nanoTime() - shownAt > BETWEEN_NANOS) {
        show(JobState.RUNNING);
      }
    } finally {
      lock.unlock();
    }
  }

  /** Everything was dealt with; what a refused document did not get to counts as well. */
  void finish() {
    done = total;
    show(JobState.DONE);
  }

  private void show(JobState state) {
    shownAt = System.nanoTime();
    jobs.come(job, state, new Progress(Math.min(done, total), total, counts));
  }
}
