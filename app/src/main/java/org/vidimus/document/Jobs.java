package org.vidimus.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vidimus.common.Sentence;

/** Imports and their reports. */
@ApplicationScoped
public class Jobs {
  private static final int MOST_MESSAGES = 5000;

  private final EntityManager entities;
  private final Clock clock;

  @Inject
  Jobs(EntityManager entities, Clock clock) {
    this.entities = entities;
    this.clock = clock;
  }

  public Optional<Job> find(JobId id) {
    return Optional.ofNullable(entities.find(Job.class, id.value()));
  }

  /** Takes a new job. */
  public void add(Job job) {
    entities.persist(job);
  }

  /** A job with its report. */
  public Optional<JobSheet> sheet(JobId id) {
    return find(id)
        .map(job ->
            job.sheet(
                entities
                    .createQuery(
                        "select m from JobMessage m where m.job = :job order by m.place",
                        JobMessage.class)
                    .setParameter("job", id.value())
                    .getResultStream()
                    .map(JobMessage::told)
                    .toList()));
  }

  /** The newest imports of a person. */
  public List<JobRow> of(UUID person, int most) {
    return entities
        .createQuery(
            "select j from Job j where j.person = :person order by j.askedAt desc, j.id", Job.class)
        .setParameter("person", person)
        .setMaxResults(most)
        .getResultStream()
        .map(Job::row)
        .toList();
  }

  /** The newest imports of everybody. */
  public List<JobRow> newest(int most) {
    return entities
        .createQuery("select j from Job j order by j.askedAt desc, j.id", Job.class)
        .setMaxResults(most)
        .getResultStream()
        .map(Job::row)
        .toList();
  }

  /** Notes how far a job has come, visible at once. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void come(JobId id, JobState state, Job.Progress progress) {
    find(id).ifPresent(job -> job.come(state, progress, clock.instant()));
  }

  /** Adds lines to a job's report, visible at once; beyond the most, one line says so. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void tell(JobId id, List<JobSheet.Message> messages) {
    int place = lines(id);
    for (JobSheet.Message message : messages) {
      if (place == MOST_MESSAGES) {
        entities.persist(new JobMessage(id, place++, more()));
      }
      if (place > MOST_MESSAGES) {
        return;
      }
      entities.persist(new JobMessage(id, place++, message));
    }
  }

  private int lines(JobId id) {
    return entities
        .createQuery("select count(m) from JobMessage m where m.job = :job", Long.class)
        .setParameter("job", id.value())
        .getSingleResult()
        .intValue();
  }

  private static JobSheet.Message more() {
    return new JobSheet.Message(
        JobSheet.Severity.WARNING, "", 0, "", Sentence.of("import.fault.more-than", MOST_MESSAGES));
  }

  /**
   * Ends the jobs that a stopped server left behind; what they counted stays. In a transaction:
   * rows read outside of one at the start would be let go a second time by each thread begun there.
   */
  @Transactional
  public void cancelUnfinished() {
    entities
        .createQuery("select j from Job j where j.state in :states", Job.class)
        .setParameter("states", List.of(JobState.QUEUED, JobState.RUNNING))
        .getResultList()
        .forEach(job -> job.cancel(clock.instant()));
  }
}
