package org.vidimus.alert;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A picture attached to an alert. */
@Entity(name = "AlertPicture")
@Table(name = "alert_picture")
public class Picture {
  @Id private UUID id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "alert")
  @SuppressWarnings("UnusedVariable") // the column that ties it to its alert
  private @Nullable Alert alert;

  private int place;
  private String name;
  private UUID image;

  protected Picture() {
    id = image = new UUID(0, 0);
    name = "";
  }

  Picture(Alert alert, int place, Shown taken) {
    this.alert = alert;
    this.place = place;
    this.id = taken.id();
    this.name = taken.name();
    this.image = taken.image();
  }

  public UUID id() {
    return id;
  }

  int place() {
    return place;
  }

  /** As readers see it. */
  public Shown shown() {
    return new Shown(id, name, image);
  }

  /**
   * A picture for readers.
   *
   * @param image its IIIF identifier
   */
  public record Shown(UUID id, String name, UUID image) {}
}
