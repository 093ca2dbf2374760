package org.vidimus.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.vidimus.audit.Titles;
import org.vidimus.gate.ObjectKind;

/** What registrations are called in the ledger: by their course, to whoever may read them. */
@ApplicationScoped
class LearningTitles implements Titles {
  private final Courses courses;
  private final Registrations registrations;
  private final CourseEnvelopes envelopes;

  @Inject
  LearningTitles(Courses courses, Registrations registrations, CourseEnvelopes envelopes) {
    this.courses = courses;
    this.registrations = registrations;
    this.envelopes = envelopes;
  }

  @Override
  public String kind() {
    return ObjectKind.REGISTRATION.slug();
  }

  @Override
  public Map<String, Titled> of(Set<String> ids) {
    Map<String, Titled> titles = new HashMap<>();
    for (String id : ids) {
      RegistrationId named = RegistrationId.of(id);
      registrations
          .find(named)
          .flatMap(r ->
              envelopes
                  .find(named)
                  .map(e -> new Titled(courses.version(r.courseVersion()).titles(), e)))
          .ifPresent(titled -> titles.put(id, titled));
    }
    return titles;
  }
}
