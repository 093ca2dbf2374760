package org.vidimus.access;

import java.util.List;
import java.util.Optional;
import org.vidimus.common.Text;

/**
 * An organisation as it is written down.
 *
 * @param party code of its party in lower case
 * @param kind a slug such as agency, ministry or laboratory, abroad post or mission
 * @param host code of the state that hosts a post or mission, in lower case
 */
public record OrganisationSheet(
    String slug, List<Text> names, String party, String kind, Optional<String> host) {
  public OrganisationSheet {
    names = List.copyOf(names);
  }
}
