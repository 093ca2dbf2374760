package org.vidimus.document.pack;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.vidimus.common.NamedId;
import org.vidimus.document.pack.Told.PartTold;
import org.vidimus.document.pack.Told.SpecimenTold;
import org.vidimus.document.pack.Told.ViewTold;

/**
 * Ids made from the document's code and the pack's short names: the same pack gives the same ids,
 * on every machine, and two specimens may call their parts alike.
 */
final class Names {
  private final String code;
  private final Map<String, UUID> views = new HashMap<>();

  Names(Told told) {
    this.code = told.head().code();
    for (SpecimenTold specimen : told.specimens()) {
      for (PartTold part : specimen.parts()) {
        part.views()
            .forEach(view ->
                views.put(
                    view.path(),
                    NamedId.of("view", code, specimen.name(), part.name(), view.name())));
      }
    }
  }

  UUID specimen(SpecimenTold specimen) {
    return NamedId.of("specimen", code, specimen.name());
  }

  UUID part(SpecimenTold specimen, PartTold part) {
    return NamedId.of("part", code, specimen.name(), part.name());
  }

  UUID view(ViewTold view) {
    return views.getOrDefault(view.path(), new UUID(0, 0));
  }

  UUID feature(SpecimenTold specimen, String name) {
    return NamedId.of("feature", code, specimen.name(), name);
  }

  UUID sign(SpecimenTold specimen, String name) {
    return NamedId.of("sign", code, specimen.name(), name);
  }

  UUID check(int place) {
    return NamedId.of("check", code, Integer.toString(place));
  }
}
