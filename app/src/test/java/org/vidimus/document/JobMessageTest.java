package org.vidimus.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vidimus.common.Problem;
import org.vidimus.common.Sentence;

/** What the lines of a report keep. */
class JobMessageTest {
  private static final JobId JOB = new JobId(new UUID(1, 1));

  private static JobSheet.Message kept(Problem problem) {
    return new JobMessage(JOB, 0, JobSheet.Message.of(JobSheet.Severity.ERROR, problem)).told();
  }

  @Test
  void aLineIsToldAsItWas() {
    JobSheet.Message told = kept(Problem.in("a|b.png", "x", "import.fault.twice", "a|b"));
    assertEquals(Sentence.of("import.fault.twice", "a|b"), told.sentence());
    assertEquals("a|b.png", told.file());
  }

  @Test
  void whatNoDatabaseTakesIsLeftOutAndTheKeyStays() {
    JobSheet.Message told = kept(Problem.of("\0", "import.fault.known", "a\0b", "\\".repeat(9000)));
    assertEquals(" ", told.field());
    assertEquals("import.fault.known", told.sentence().key());
    assertEquals("a b", told.sentence().arguments().getFirst());
    assertTrue(told.sentence().kept().length() <= 2000);
  }
}
