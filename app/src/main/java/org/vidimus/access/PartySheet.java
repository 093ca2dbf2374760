package org.vidimus.access;

import java.util.List;
import org.vidimus.common.Text;

/**
 * A party as it is written down.
 *
 * @param code in lower case, as in audiences
 * @param kind {@code member observer organisation secretariat}
 */
public record PartySheet(String code, List<Text> names, String kind, List<LegalBasis> legalBases) {
  public PartySheet {
    names = List.copyOf(names);
    legalBases = List.copyOf(legalBases);
  }
}
