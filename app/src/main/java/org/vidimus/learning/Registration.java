package org.vidimus.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/** One learner on one version of a course, with an origin of their own for the player. */
@Entity
@Table(name = "registration")
public class Registration {
  /** Nobody guesses the host of another: 100 random bits. */
  private static final SecureRandom RANDOM = new SecureRandom();

  @Id private UUID id;
  private UUID course;

  @Column(name = "course_version")
  private UUID courseVersion;

  private UUID learner;
  private String label;
  private int sittings;
  private String place;

  @Column(name = "registered_at")
  private Instant registeredAt;

  @Version private long version;

  protected Registration() {
    id = course = courseVersion = learner = new UUID(0, 0);
    label = place = "";
    registeredAt = Instant.EPOCH;
  }

  Registration(CourseVersion version, UUID learner, Instant now) {
    this.id = UUID.randomUUID();
    this.course = version.course().value();
    this.courseVersion = version.id();
    this.learner = learner;
    this.label = "r" + new BigInteger(100, RANDOM).toString(36);
    this.place = "";
    this.registeredAt = now;
  }

  public RegistrationId id() {
    return new RegistrationId(id);
  }

  public CourseId course() {
    return new CourseId(course);
  }

  UUID courseVersion() {
    return courseVersion;
  }

  UUID learner() {
    return learner;
  }

  /** First label of the host that serves this registration and nothing else. */
  public String label() {
    return label;
  }

  /** Opens the player once more. */
  int sit() {
    sittings++;
    return sittings;
  }

  /** Notes the lesson the learner is in. */
  void visit(String lesson) {
    place = lesson;
  }

  /** The lesson the learner was in last; empty before the first. */
  String place() {
    return place;
  }

  int sittings() {
    return sittings;
  }
}
