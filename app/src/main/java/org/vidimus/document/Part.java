package org.vidimus.document;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A cover, page or side of a specimen: its views in lights, the features and signs on it. Regions
 * on it are pixels of its visible view.
 */
@Entity
@Table(name = "part")
public class Part {
  @Id private UUID id;

  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  @JoinColumn(name = "specimen")
  private Specimen specimen;

  @SuppressWarnings("UnusedVariable") // ordered by
  private int place;

  private String name;
  private String kind;

  @OneToMany(mappedBy = "part", cascade = CascadeType.PERSIST)
  @OrderBy("place")
  private List<View> views = new ArrayList<>();

  @OneToMany(mappedBy = "part", cascade = CascadeType.PERSIST)
  @OrderBy("place")
  private List<Feature> features = new ArrayList<>();

  @OneToMany(mappedBy = "part", cascade = CascadeType.PERSIST)
  @OrderBy("place")
  private List<Sign> signs = new ArrayList<>();

  protected Part() {
    this(new UUID(0, 0), new Specimen(), 0, "", "");
  }

  Part(UUID id, Specimen specimen, int place, String name, String kind) {
    this.id = id;
    this.specimen = specimen;
    this.place = place;
    this.name = name;
    this.kind = kind;
  }

  /**
   * Takes a view after those it has.
   *
   * @param level of what it was made to show: who may not know of the one may not see the other
   */
  public void add(ViewSheet view, int level) {
    views.add(new View(this, specimen.document().code().text(), views.size(), view, level));
  }

  /** Takes a feature after those it has. */
  public void add(FeatureSheet feature) {
    features.add(new Feature(this, features.size(), feature));
  }

  /**
   * Takes a sign of fraud after those it has.
   *
   * @param level of the feature it betrays: who may not know of the one may not know of the other
   */
  public void add(SignSheet sign, int level) {
    signs.add(new Sign(this, signs.size(), sign, level));
  }

  public Specimen specimen() {
    return specimen;
  }

  public String kind() {
    return kind;
  }

  /** The views that a reader of an inspection level sees. */
  public List<ViewSheet> views(int level) {
    return views.stream().filter(v -> v.level() <= level).map(View::sheet).toList();
  }

  /** The lights it was taken in, each with the level that sees it so. */
  public Map<String, Integer> lights() {
    return views.stream().collect(Collectors.toMap(v -> v.sheet().light(), View::level, Math::min));
  }

  /** Every feature, whatever its level. */
  public List<FeatureSheet> features() {
    return features.stream().map(Feature::sheet).toList();
  }

  /** What a reader of an inspection level sees of it. */
  public PartSheet sheet(int level) {
    return new PartSheet(
        id,
        name,
        kind,
        views(level),
        features().stream().filter(f -> f.level() <= level).toList(),
        signs(level));
  }

  /** The signs that a reader of an inspection level sees. */
  public List<SignSheet> signs(int level) {
    return signs.stream().filter(s -> s.level() <= level).map(Sign::sheet).toList();
  }

  /**
   * Where something on it is seen in a light, cut from the view that shows it best to a reader of
   * an inspection level; from the light of its ground where there is no picture in that light.
   */
  public Optional<Crop> crop(Region region, String light, int level) {
    List<ViewSheet> seen = views(level);
    return Crop.of(specimen.id(), id, seen, region, light)
        .or(() ->
            PartSheet.ground(seen)
                .flatMap(ground -> Crop.of(specimen.id(), id, seen, region, ground.light())));
  }
}
