package org.vidimus.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.vidimus.common.Place;
import org.vidimus.document.Aside;
import org.vidimus.gate.Subject;

/** Says beside a document which lessons teach what is on it. */
@ApplicationScoped
class LessonsAbout implements Aside {
  private final Courses courses;
  private final Place place;

  @Inject
  LessonsAbout(Courses courses, Place place) {
    this.courses = courses;
    this.place = place;
  }

  @Override
  public List<Item> beside(Topic topic, Subject reader) {
    if (!reader.reads()) {
      return List.of();
    }
    Set<String> slugs = new TreeSet<>(topic.features());
    slugs.addAll(topic.fraudMethods());
    return courses.teaching(slugs).stream().map(this::item).toList();
  }

  private Item item(LessonRow row) {
    return new LessonItem(
        row.course().toString(),
        row.lesson(),
        row.titleIn(place.getLang()),
        "/courses/" + row.course());
  }
}
