package org.vidimus.demo;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A piece of demo content that is in. */
@Entity(name = "DemoStep") // alerts have steps too, and names are unique among all
@Table(name = "demo_step")
class DemoStep {
  @Id private String name;

  @SuppressWarnings("UnusedVariable") // for whoever reads the table
  @Column(name = "done_at")
  private Instant doneAt;

  protected DemoStep() {
    this("", Instant.EPOCH);
  }

  DemoStep(String name, Instant doneAt) {
    this.name = name;
    this.doneAt = doneAt;
  }

  String name() {
    return name;
  }
}
