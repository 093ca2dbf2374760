package org.vidimus.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vidimus.common.Texts;

/** Courses, their versions and lessons. */
@ApplicationScoped
public class Courses {
  private final EntityManager entities;

  @Inject
  Courses(EntityManager entities) {
    this.entities = entities;
  }

  public Optional<Course> find(CourseId id) {
    return Optional.ofNullable(entities.find(Course.class, id.value()));
  }

  /** The version newcomers get. */
  public CourseVersion current(Course course) {
    return version(course.currentVersion());
  }

  CourseVersion version(UUID id) {
    return Optional.ofNullable(entities.find(CourseVersion.class, id)).orElseThrow();
  }

  /** A package enters: as a new course, or as the next version of the one it names. */
  public CourseVersion add(Manifest manifest, String uploader, Instant now) {
    Course course =
        entities
            .createQuery("select c from Course c where c.identifier = :identifier", Course.class)
            .setParameter("identifier", manifest.identifier())
            .getResultStream()
            .findFirst()
            .orElseGet(() -> new Course(manifest.identifier()));
    CourseVersion version = course.renew(manifest, uploader, now);
    entities.persist(course);
    entities.flush();
    entities.persist(version);
    for (int i = 0; i < manifest.lessons().size(); i++) {
      LessonPlan plan = manifest.lessons().get(i);
      entities.persist(
          new Lesson(
              version.id(),
              i,
              plan,
              manifest.lessonTitles().getOrDefault(plan.identifier(), Texts.NONE)));
    }
    return version;
  }

  /** Lessons in the package's order. */
  public List<Lesson> lessons(CourseVersion version) {
    return entities
        .createQuery(
            "select l from Lesson l where l.courseVersion = :version order by l.place",
            Lesson.class)
        .setParameter("version", version.id())
        .getResultList();
  }

  /** Identifiers of lessons of any version there has been. */
  List<String> identifiersEver(CourseId course) {
    return entities
        .createQuery(
            "select distinct l.identifier from Lesson l join CourseVersion v on v.id ="
                + " l.courseVersion where v.course = :course",
            String.class)
        .setParameter("course", course.value())
        .getResultList();
  }

  public long count() {
    return entities.createQuery("select count(c) from Course c", Long.class).getSingleResult();
  }

  List<Course> all() {
    return entities.createQuery("select c from Course c", Course.class).getResultList();
  }

  /** Courses by title. */
  public List<Course> page(int from, int size) {
    return entities
        .createQuery("select c from Course c order by c.title, c.id", Course.class)
        .setFirstResult(from)
        .setMaxResults(size)
        .getResultList();
  }

  /** Lessons of the versions newcomers get that teach one of these features or methods. */
  public List<LessonRow> teaching(Collection<String> slugs) {
    return slugs.isEmpty()
        ? List.of()
        : entities
            .createQuery(
                "select distinct new org.vidimus.learning.LessonRow(c.id, l.identifier, l.title,"
                    + " l.titles, c.title, l.place) from Lesson l join Course c on c.currentVersion ="
                    + " l.courseVersion where exists (select 1 from Lesson m join m.teaches t where"
                    + " m = l and t in :slugs) order by c.title, l.place",
                LessonRow.class)
            .setParameter("slugs", slugs)
            .getResultList();
  }
}
