package org.vidimus.learning;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.vidimus.common.Text;
import org.vidimus.common.Texts;
import org.vidimus.common.TextsColumn;

/** A lesson of one version of a course, tied to the library by what it teaches. */
@Entity
@Table(name = "lesson")
public class Lesson {
  private static final TypeReference<LessonPlan> PLAN = new TypeReference<>() {};

  @Id private UUID id;

  @Column(name = "course_version")
  private UUID courseVersion;

  private int place;
  private String identifier;
  private String title;

  @Convert(converter = TextsColumn.class)
  private Texts titles;

  private String plan;

  @ElementCollection
  @CollectionTable(name = "lesson_teaches", joinColumns = @JoinColumn(name = "lesson"))
  @Column(name = "slug")
  private Set<String> teaches = new HashSet<>();

  protected Lesson() {
    id = courseVersion = new UUID(0, 0);
    identifier = title = "";
    titles = Texts.NONE;
    plan = "{}";
  }

  Lesson(UUID courseVersion, int place, LessonPlan plan, Texts titles) {
    this.id = UUID.randomUUID();
    this.courseVersion = courseVersion;
    this.place = place;
    this.identifier = plan.identifier();
    this.title = plan.title();
    this.titles = titles;
    this.plan = JsonText.write(plan);
    this.teaches.addAll(plan.teaches());
  }

  public String identifier() {
    return identifier;
  }

  public String title() {
    return title;
  }

  /** The title in every language there is, English first. */
  public Texts titles() {
    return titles.find("en").isPresent() ? titles : titles.after(new Text("en", title));
  }

  /** Its place in the course, from 0. */
  public int place() {
    return place;
  }

  public LessonPlan plan() {
    return JsonText.read(plan, PLAN);
  }
}
