package org.vidimus.glossary;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.vidimus.access.KnownTopics;

/** People are asked about what alerts are about. */
@ApplicationScoped
class TopicsToAskAbout implements KnownTopics {
  @Override
  public List<String> slugs() {
    return Vocabulary.TOPIC.slugs();
  }
}
