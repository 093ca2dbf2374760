package org.vidimus.learning.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.vidimus.common.Refusal;
import org.vidimus.gate.Act;
import org.vidimus.gate.CurrentSubject;
import org.vidimus.gate.Permission;
import org.vidimus.learning.Course;
import org.vidimus.learning.CourseId;
import org.vidimus.learning.Courses;
import org.vidimus.learning.Registration;
import org.vidimus.learning.Registrations;

/**
 * Puts the reader on the newest version of a course, or finds the registration they have. Refuses
 * as missing what they may not see.
 */
@ApplicationScoped
public class RegisterLearner {
  private final Courses courses;
  private final Registrations registrations;
  private final CurrentSubject current;
  private final Clock clock;

  @Inject
  RegisterLearner(
      Courses courses, Registrations registrations, CurrentSubject current, Clock clock) {
    this.courses = courses;
    this.registrations = registrations;
    this.current = current;
    this.clock = clock;
  }

  @Act(Permission.REGISTER_FOR_COURSE)
  @Transactional
  public Registered register(CourseId id) {
    UUID me = current.get().person();
    Optional<Registration> there = registrations.find(id, me);
    if (there.isPresent()) {
      return new Registered(there.get().id(), false);
    }
    Course course = courses.find(id).orElseThrow(Refusal::missing);
    return new Registered(
        registrations.add(courses.current(course), me, clock.instant()).id(), true);
  }
}
