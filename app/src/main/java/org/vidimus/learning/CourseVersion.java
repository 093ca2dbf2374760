package org.vidimus.learning;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.vidimus.common.Text;
import org.vidimus.common.Texts;
import org.vidimus.common.TextsColumn;

/** One package of a course; never changed once it is in. */
@Entity
@Table(name = "course_version")
public class CourseVersion {
  private static final TypeReference<List<Heading>> HEADINGS = new TypeReference<>() {};

  @Id private UUID id;
  private UUID course;
  private int number;
  private String label;

  @Enumerated(EnumType.STRING)
  private Standard standard;

  private String title;

  @Convert(converter = TextsColumn.class)
  private Texts titles;

  private String contents;
  private String uploader;

  @Column(name = "uploaded_at")
  private Instant uploadedAt;

  protected CourseVersion() {
    id = course = new UUID(0, 0);
    label = title = uploader = "";
    titles = Texts.NONE;
    contents = "[]";
    standard = Standard.SCORM_12;
    uploadedAt = Instant.EPOCH;
  }

  CourseVersion(UUID course, int number, Manifest manifest, String uploader, Instant now) {
    this.id = UUID.randomUUID();
    this.course = course;
    this.number = number;
    this.label = manifest.version().length() <= 250 ? manifest.version() : "";
    this.standard = manifest.standard();
    this.title = manifest.title();
    this.titles = manifest.titles();
    this.contents = JsonText.write(manifest.contents());
    this.uploader = uploader;
    this.uploadedAt = now;
  }

  UUID id() {
    return id;
  }

  public CourseId course() {
    return new CourseId(course);
  }

  /** Counted from 1 by the portal, whatever the maker writes. */
  public int number() {
    return number;
  }

  /** The version as its maker writes it. */
  public String label() {
    return label;
  }

  public Standard standard() {
    return standard;
  }

  public String title() {
    return title;
  }

  /** The title in every language there is, English first. */
  public Texts titles() {
    return titles.find("en").isPresent() ? titles : titles.after(new Text("en", title));
  }

  public List<Heading> contents() {
    return JsonText.read(contents, HEADINGS);
  }

  public Instant uploadedAt() {
    return uploadedAt;
  }
}
