package org.vidimus.document.pack;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.vidimus.common.Problem;
import org.vidimus.common.Texts;
import org.vidimus.document.Audiences;
import org.vidimus.document.Document;
import org.vidimus.document.DocumentCode;
import org.vidimus.document.Job.Counts;
import org.vidimus.document.Job.Progress;
import org.vidimus.document.JobSheet;
import org.vidimus.document.JobSheet.Severity;
import org.vidimus.document.JobState;
import org.vidimus.document.Jobs;
import org.vidimus.gate.CurrentSubject;
import org.vidimus.imaging.Intake;

/**
 * One import from its first byte to its report. It goes on for the importer after their request.
 */
@ApplicationScoped
class ImportRun {
  private static final Logger LOG = Logger.getLogger(ImportRun.class.getName());

  private final Jobs jobs;
  private final Spool spool;
  private final Intake intake;
  private final Entering entering;
  private final Replacing replacing;
  private final Audiences audiences;
  private final CurrentSubject current;
  private final Clock clock;

  @Inject
  ImportRun(
      Jobs jobs,
      Spool spool,
      Intake intake,
      Entering entering,
      Replacing replacing,
      Audiences audiences,
      CurrentSubject current,
      Clock clock) {
    this.jobs = jobs;
    this.spool = spool;
    this.intake = intake;
    this.entering = entering;
    this.replacing = replacing;
    this.audiences = audiences;
    this.current = current;
    this.clock = clock;
  }

  @ActivateRequestContext
  public void run(ImportAsked asked, ExecutorService workers) {
    current.become(asked.importer());
    try {
      switch (asked.sent().kind()) {
        case PACK -> runPack(asked, workers);
        case RECORDS -> runRecords(asked);
      }
    } catch (PackBroken broken) {
      fail(asked, broken.problem());
    } catch (IOException | RuntimeException e) {
      LOG.log(Level.SEVERE, "An import failed", e);
      fail(asked, Problem.of("", "import.fault.failed"));
    } finally {
      spool.drop(asked.sent());
    }
  }

  private void fail(ImportAsked asked, Problem problem) {
    jobs.tell(asked.job(), List.of(JobSheet.Message.of(Severity.ERROR, problem)));
    jobs.come(asked.job(), JobState.FAILED, new Progress(0, 0, Counts.NONE));
  }

  /** A document as it was read, with what is wrong with it so far. */
  private record Candidate(Told told, Faults faults) {}

  private void runPack(ImportAsked asked, ExecutorService workers) throws PackBroken, IOException {
    jobs.come(asked.job(), JobState.RUNNING, new Progress(0, 0, Counts.NONE));
    try (PackArchive archive = PackArchive.open(asked.sent().file())) {
      PackRecord pack = PackRecord.read(archive);
      List<Candidate> candidates = read(pack, asked.defaults());
      Tally tally =
          new Tally(asked.job(), jobs, candidates.stream().mapToInt(c -> c.told().steps()).sum());
      List<JobSheet.Message> remarks = new ArrayList<>(pack.remarks());
      remarks.addAll(unused(archive, candidates));
      if (!remarks.isEmpty()) {
        jobs.tell(asked.job(), remarks);
      }
      for (Candidate candidate : candidates) {
        Names names = new Names(candidate.told());
        var road = new Pictures.Road(archive, intake, workers, tally::step);
        try (Pictures pictures = Pictures.take(candidate.told(), names, road, candidate.faults())) {
          enter(asked, candidate, names, pictures, pack.issuers(), tally);
        }
      }
      tally.finish();
    }
  }

  private KnownNames known(Defaults defaults) {
    return new KnownNames(audiences::has, audiences.bases(defaults.originator().party())::contains);
  }

  private List<Candidate> read(PackRecord pack, Defaults defaults) {
    DocumentReading reading = new DocumentReading(defaults, known(defaults));
    List<Candidate> candidates = new ArrayList<>();
    Set<String> codes = new HashSet<>();
    for (JsonNode document : pack.documents()) {
      Faults faults = new Faults(PackArchive.RECORD, 0);
      Told told = reading.read(document, "documents[" + candidates.size() + "]", faults);
      checkOnce(told, codes, faults);
      new Fit(told, faults).checkNames();
      candidates.add(new Candidate(told, faults));
    }
    return candidates;
  }

  private static void checkOnce(Told told, Set<String> codes, Faults faults) {
    String code = told.head().code();
    if (DocumentCode.find(code).isPresent() && !codes.add(code)) {
      faults.error(told.field("code"), "import.fault.twice", code);
    }
  }

  private static List<JobSheet.Message> unused(PackArchive archive, List<Candidate> candidates) {
    Set<String> names = archive.names();
    candidates.forEach(c -> c.told().views().forEach(view -> names.remove(view.file())));
    return names.stream()
        .sorted()
        .findFirst()
        .map(first ->
            JobSheet.Message.of(
                Severity.WARNING,
                names.size() == 1
                    ? Problem.in(first, "", "import.fault.unused")
                    : Problem.in(first, "", "import.fault.unused-more", names.size() - 1)))
        .stream()
        .toList();
  }

  private void enter(
      ImportAsked asked,
      Candidate candidate,
      Names names,
      Pictures pictures,
      Map<String, Texts> issuers,
      Tally tally) {
    Faults faults = candidate.faults();
    Set<String> astray = new Fit(candidate.told(), faults).checkRegions(pictures.extents());
    Replacing.Placed placed =
        replacing.place(candidate.told(), asked.defaults().originator(), asked.importer(), faults);
    if (!faults.any()) {
      Assembly assembly = new Assembly(candidate.told(), names, pictures, astray);
      keep(asked, candidate, () -> assembly.document(placed, clock.instant()), pictures, issuers);
    }
    if (faults.any()) {
      tally.refused(faults.messages());
    } else {
      tally.entered(candidate.told(), faults.messages());
    }
  }

  private void keep(
      ImportAsked asked,
      Candidate candidate,
      Supplier<Document> document,
      Pictures pictures,
      Map<String, Texts> issuers) {
    try {
      entering.enter(document.get(), pictures.all(), issuers, asked.importer());
    } catch (RuntimeException e) {
      LOG.log(Level.SEVERE, e, () -> "Could not be kept: " + candidate.told().head().code());
      candidate.faults().error(candidate.told().path(), "import.fault.not-kept");
    }
  }

  private void runRecords(ImportAsked asked) throws IOException, PackBroken {
    RecordLines lines = new RecordLines(asked.sent().file());
    Tally tally = new Tally(asked.job(), jobs, lines.count());
    RecordReading reading = new RecordReading(asked.defaults(), known(asked.defaults()));
    Set<String> codes = new HashSet<>();
    lines.each((number, line) -> {
      Faults faults = new Faults(RecordLines.NAME, number);
      Told told = reading.read(line, faults);
      checkOnce(told, codes, faults);
      Candidate candidate = new Candidate(told, faults);
      try (Pictures none = Pictures.none()) {
        enter(asked, candidate, new Names(told), none, Map.of(), tally);
      }
    });
    tally.finish();
  }
}
