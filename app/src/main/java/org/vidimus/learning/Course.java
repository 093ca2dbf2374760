package org.vidimus.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A course: one manifest identifier, and the package that newcomers get. */
@Entity
@Table(name = "course")
public class Course {
  @Id private UUID id;
  private String identifier;
  private String title;

  @Column(name = "current_version")
  private UUID currentVersion;

  private int versions;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Version private long version;

  protected Course() {
    id = currentVersion = new UUID(0, 0);
    identifier = title = "";
    changedAt = Instant.EPOCH;
  }

  /** A course that has no package yet. */
  Course(String identifier) {
    this();
    this.id = UUID.randomUUID();
    this.identifier = identifier;
  }

  public CourseId id() {
    return new CourseId(id);
  }

  /** The manifest's own name for it. */
  public String identifier() {
    return identifier;
  }

  public String title() {
    return title;
  }

  UUID currentVersion() {
    return currentVersion;
  }

  /** Takes a package as its next version; who is registered stays on theirs. */
  CourseVersion renew(Manifest manifest, String uploader, Instant now) {
    versions++;
    title = manifest.title();
    changedAt = now;
    CourseVersion next = new CourseVersion(id, versions, manifest, uploader, now);
    currentVersion = next.id();
    return next;
  }
}
