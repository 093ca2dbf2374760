package org.vidimus.courses.scorm;

import org.vidimus.courses.source.Course;

/** The frame's own words in one language. */
record Labels(Course course, String language) {
  String get(String key) {
    return Inline.escape(course.word(language, key));
  }
}
