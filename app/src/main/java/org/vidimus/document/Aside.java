package org.vidimus.document;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.vidimus.gate.Handling;
import org.vidimus.gate.Listed;
import org.vidimus.gate.Subject;

/** What others have to say beside a document. Implemented by features above: alerts, lessons. */
public interface Aside {
  /** What this feature has to say that the reader may see; empty when nothing. */
  List<Item> beside(Topic topic, Subject reader);

  /** The document, and the slugs of its features and of the fraud methods seen on it. */
  record Topic(String code, Set<String> features, Set<String> fraudMethods) {}

  /** Something to show beside a document. */
  sealed interface Item {}

  /** An alert about the document. */
  record AlertItem(String id, String ref, String title, Handling handling, Instant at)
      implements Item, Listed {
    @Override
    public String shownAs() {
      return Listed.name("alert", id);
    }
  }

  /**
   * A lesson that teaches a feature or method of the document.
   *
   * @param course id of the course
   * @param lesson identifier of the lesson in its package
   * @param url absolute path to the page that starts it
   */
  record LessonItem(String course, String lesson, String title, String url) implements Item {}
}
