package org.vidimus.learning.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import org.vidimus.gate.Act;
import org.vidimus.gate.CurrentSubject;
import org.vidimus.gate.Permission;
import org.vidimus.learning.CourseVersion;
import org.vidimus.learning.Courses;
import org.vidimus.learning.Manifest;
import org.vidimus.learning.PackageFolders;
import org.vidimus.outbox.Outbox;

/**
 * Takes a SCORM package as a new course, or as the next version of the course its manifest names.
 * Refuses when it is no zip (wrong kind) and when it could not be played (every fault named); then
 * nothing is kept.
 */
@ApplicationScoped
public class UploadCourse {
  private final Courses courses;
  private final PackageFolders folders;
  private final CurrentSubject current;
  private final Outbox outbox;
  private final Clock clock;

  @Inject
  UploadCourse(
      Courses courses, PackageFolders folders, CurrentSubject current, Outbox outbox, Clock clock) {
    this.courses = courses;
    this.folders = folders;
    this.current = current;
    this.outbox = outbox;
    this.clock = clock;
  }

  @Act(Permission.UPLOAD_COURSE)
  @Transactional
  public Uploaded upload(Path zip) {
    try {
      Manifest manifest = folders.read(zip);
      CourseVersion version = courses.add(manifest, current.get().username(), clock.instant());
      folders.keep(zip, version);
      outbox.write("course", version.course().text());
      return new Uploaded(version.course(), version.number(), manifest);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
