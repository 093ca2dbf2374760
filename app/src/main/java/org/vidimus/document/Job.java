package org.vidimus.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vidimus.gate.Envelope;
import org.vidimus.gate.ObjectKind;
import org.vidimus.gate.Subject;

/** An import that goes on after the request that asked for it. */
@Entity
@Table(name = "job")
public class Job {
  @Id private UUID id;
  private UUID person;
  private String username;

  @Enumerated(EnumType.STRING)
  private JobState state;

  private int done;
  private int total;
  private int documents;
  private int specimens;
  private int views;
  private int refused;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Column(name = "ended_at")
  private @Nullable Instant endedAt;

  protected Job() {
    id = person = new UUID(0, 0);
    username = "";
    state = JobState.QUEUED;
    askedAt = Instant.EPOCH;
  }

  /** A job that waits. */
  public Job(JobId id, Subject importer, Instant now) {
    this.id = id.value();
    this.person = importer.person();
    this.username = importer.username();
    this.state = JobState.QUEUED;
    this.askedAt = now;
  }

  public JobId id() {
    return new JobId(id);
  }

  /** Who asked for it. */
  public String username() {
    return username;
  }

  /** Seen by who asked for it, and by the administrator. */
  public Envelope envelope() {
    return Envelope.own(ObjectKind.JOB, person);
  }

  /** How far it has come, counted anew. */
  void come(JobState to, Progress progress, Instant now) {
    state = to;
    done = progress.done();
    total = progress.total();
    documents = progress.counts().documents();
    specimens = progress.counts().specimens();
    views = progress.counts().views();
    refused = progress.counts().refused();
    endedAt = to.isOver() ? now : null;
  }

  /** Nobody works on it any more. */
  void cancel(Instant now) {
    state = JobState.CANCELLED;
    endedAt = now;
  }

  /** What is told of it. */
  JobSheet sheet(List<JobSheet.Message> messages) {
    return new JobSheet(
        state, done, total, new Counts(documents, specimens, views, refused), messages);
  }

  /** A line of the list of imports. */
  JobRow row() {
    return new JobRow(
        id(), username, state, new Counts(documents, specimens, views, refused), askedAt);
  }

  /** What has entered so far, and how many documents stayed out. */
  public record Counts(int documents, int specimens, int views, int refused) {
    public static final Counts NONE = new Counts(0, 0, 0, 0);
  }

  /**
   * How far an import has come.
   *
   * @param done documents and pictures dealt with
   * @param total documents and pictures in all
   */
  public record Progress(int done, int total, Counts counts) {}
}
