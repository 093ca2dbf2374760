package org.vidimus.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.vidimus.common.Text;
import org.vidimus.gate.Envelope;
import org.vidimus.gate.Handling;
import org.vidimus.gate.ObjectKind;
import org.vidimus.glossary.Vocabulary;
import org.vidimus.outbox.Reader;
import org.vidimus.search.Catalogue;
import org.vidimus.search.CatalogueEntry;
import org.vidimus.search.Describer;

/** Describes the lessons of a course to search, and takes back those its newest version lost. */
@ApplicationScoped
class CatalogueCourse implements Reader, Describer {
  private static final String KIND = "lesson";

  private final Courses courses;
  private final Catalogue catalogue;

  @Inject
  CatalogueCourse(Courses courses, Catalogue catalogue) {
    this.courses = courses;
    this.catalogue = catalogue;
  }

  @Override
  public String topic() {
    return "course";
  }

  @Override
  @Transactional
  public void read(String subject) {
    courses.find(new CourseId(UUID.fromString(subject))).ifPresent(this::describe);
  }

  @Override
  public void describeAll(Catalogue into) {
    courses.all().forEach(course -> describe(course, into));
  }

  private void describe(Course course) {
    Set<String> gone = new HashSet<>(courses.identifiersEver(course.id()));
    gone.removeAll(describe(course, catalogue));
    gone.forEach(lesson -> catalogue.remove(KIND, id(course, lesson)));
  }

  /** Puts the lessons of the newest version; their identifiers. */
  private Set<String> describe(Course course, Catalogue into) {
    CourseVersion version = courses.current(course);
    Set<String> there = new HashSet<>();
    for (Lesson lesson : courses.lessons(version)) {
      there.add(lesson.identifier());
      into.put(entry(course, version, lesson));
    }
    return there;
  }

  private static String id(Course course, String lesson) {
    return course.id().text() + "/" + lesson;
  }

  private static CatalogueEntry entry(Course course, CourseVersion version, Lesson lesson) {
    List<String> slugs = lesson.plan().teaches();
    return new CatalogueEntry(
        KIND,
        id(course, lesson.identifier()),
        "",
        lesson.titles().all(),
        texts(version, slugs),
        List.of(course.identifier()),
        facets(slugs),
        Optional.empty(),
        Envelope.released(ObjectKind.COURSE, "", "", Handling.CLEAR, Set.of("members")),
        "/courses/" + course.id().text(),
        "",
        version.uploadedAt());
  }

  private static List<Text> texts(CourseVersion version, List<String> slugs) {
    List<Text> texts = new ArrayList<>(version.titles().all());
    texts.add(new Text("en", words(slugs)));
    return texts;
  }

  /** A slug is its own words with hyphens between. */
  private static String words(List<String> slugs) {
    return String.join(" ", slugs).replace('-', ' ');
  }

  private static List<CatalogueEntry.Facet> facets(List<String> slugs) {
    List<CatalogueEntry.Facet> facets = new ArrayList<>();
    for (String slug : slugs) {
      if (Vocabulary.FEATURE.has(slug)) {
        facets.add(new CatalogueEntry.Facet("feature", slug));
      } else if (Vocabulary.FRAUD_METHOD.has(slug)) {
        facets.add(new CatalogueEntry.Facet("fraudMethod", slug));
      }
    }
    return facets;
  }
}
