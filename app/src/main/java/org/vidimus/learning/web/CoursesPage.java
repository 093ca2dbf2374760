package org.vidimus.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.vidimus.gate.CurrentSubject;
import org.vidimus.gate.Gate;
import org.vidimus.gate.Permission;
import org.vidimus.learning.action.CourseRow;
import org.vidimus.learning.action.FindCourses;

/** The catalogue: courses, and how the reader stands in each. */
@Named
@RequestScoped
public class CoursesPage {
  /** More courses than this are for a search, not for one page. */
  private static final int MOST = 100;

  private final List<CourseRow> rows;
  private final boolean uploading;

  @Inject
  CoursesPage(FindCourses findCourses, Gate gate, CurrentSubject current) {
    rows = findCourses.find(0, MOST).items();
    uploading = gate.would(current.get(), Permission.UPLOAD_COURSE);
  }

  public List<CourseRow> getRows() {
    return rows;
  }

  /** Whether the reader may bring packages. */
  public boolean isUploading() {
    return uploading;
  }
}
