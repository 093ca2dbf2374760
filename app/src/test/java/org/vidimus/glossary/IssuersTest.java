package org.vidimus.glossary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IssuersTest {
  @Test
  void codesOfIsoAndIcaoAreKnown() {
    for (String code : List.of("PRT", "IDN", "CHN", "GBD", "XXA", "UTO", "RKS", "EUE")) {
      assertTrue(Issuers.isKnown(code), code);
    }
    for (String code : List.of("", "PT", "prt", "ABC", "QLZ", "ZZZ", "AAA", "QMAA")) {
      assertFalse(Issuers.isKnown(code), code);
    }
  }

  @Test
  void theUserAssignedRangesAreTakenAsTheyComeAndTakeNames() {
    for (char second = 'A'; second <= 'Z'; second++) {
      for (char third = 'A'; third <= 'Z'; third++) {
        assertEquals(
            second >= 'M',
            Issuers.isKnown("Q" + second + third) && Issuers.takesNames("Q" + second + third));
        assertTrue(Issuers.isKnown("X" + second + third));
      }
    }
    assertFalse(Issuers.takesNames("XXA"));
    assertFalse(Issuers.takesNames("PRT"));
    assertTrue(Issuers.takesNames("UTO"));
  }

  @Test
  void countriesHaveNamesInTheInterfaceLanguages() {
    assertEquals(Optional.of("Germany"), CountryCodes.name("DEU", "en"));
    assertEquals(Optional.of("Jerman"), CountryCodes.name("DEU", "id"));
    assertEquals(Optional.empty(), CountryCodes.name("QMA", "en"));
  }
}
