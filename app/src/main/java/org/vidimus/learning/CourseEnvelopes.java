package org.vidimus.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.vidimus.gate.Envelope;
import org.vidimus.gate.Envelopes;
import org.vidimus.gate.Handling;
import org.vidimus.gate.ObjectId;
import org.vidimus.gate.ObjectKind;

/** Courses are for everybody who reads; a registration is its learner's own. */
@ApplicationScoped
class CourseEnvelopes implements Envelopes {
  private final Courses courses;
  private final Registrations registrations;

  @Inject
  CourseEnvelopes(Courses courses, Registrations registrations) {
    this.courses = courses;
    this.registrations = registrations;
  }

  @Override
  public Optional<Envelope> find(ObjectId id) {
    return switch (id) {
      case CourseId course ->
          courses
              .find(course)
              .map(_ ->
                  Envelope.released(ObjectKind.COURSE, "", "", Handling.CLEAR, Set.of("members")));
      case RegistrationId registration ->
          registrations
              .find(registration)
              .map(r -> Envelope.own(ObjectKind.REGISTRATION, r.learner()));
      default -> Optional.empty();
    };
  }
}
