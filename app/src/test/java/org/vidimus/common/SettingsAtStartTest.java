package org.vidimus.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SettingsAtStartTest {
  private static final Set<String> KNOWN = Set.of("vidimus.data", "vidimus.courses.host");

  @Test
  void namesWhatNobodyReadsInBothSpellings() {
    assertEquals(
        List.of("VIDIMUS_DATTA", "vidimus.course.host"),
        SettingsAtStart.unknown(
            List.of("vidimus.course.host", "VIDIMUS_DATTA", "vidimus.data", "PATH"), KNOWN));
  }

  @Test
  void knowsASettingInTheEnvironmentsSpelling() {
    assertEquals(
        List.of(),
        SettingsAtStart.unknown(
            List.of("VIDIMUS_DATA", "VIDIMUS_COURSES_HOST", "VIDIMUS_TEST_DATA"), KNOWN));
  }

  @Test
  void leavesOtherPeoplesSettingsAlone() {
    assertEquals(
        List.of(), SettingsAtStart.unknown(List.of("java.home", "MY_VIDIMUS_DATA"), KNOWN));
  }
}
