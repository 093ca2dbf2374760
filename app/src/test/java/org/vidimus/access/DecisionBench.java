package org.vidimus.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.vidimus.gate.Envelope;
import org.vidimus.gate.Permission;
import org.vidimus.gate.Subject;
import org.vidimus.gate.Verdict;

/**
 * How long one decision takes and what it allocates, over readers and records of every kind in an
 * order that cannot be foreseen; run by {@code deploy/bench/decision}, which writes {@code
 * docs/benchmarks/decision.md}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class DecisionBench {
  private static final int MIXED = 1 << 14;
  private static final List<String> ACTS =
      Stream.of(
              Permission.READ_ALERT,
              Permission.EDIT_ALERT,
              Permission.ENDORSE_ALERT,
              Permission.PUBLISH_ALERT,
              Permission.READ_DOCUMENT,
              Permission.READ_IMAGE,
              Permission.SEARCH)
          .map(Enum::name)
          .toList();

  /** The act that is decided on. */
  @Param("READ_ALERT")
  public String act = "";

  private final Decision decision = new Decision();
  private final Subject[] readers = new Subject[MIXED];
  private final Envelope[] records = new Envelope[MIXED];
  private Permission permission = Permission.READ_ALERT;
  private int next;

  /** Draws who asks for what. */
  @Setup
  public void mix() {
    permission = Permission.valueOf(act);
    Random random = new Random(1);
    List<Subject> everybody = Cells.readers();
    List<Envelope> everything =
        act.endsWith("_ALERT")
            ? Cells.alerts()
            : act.equals("SEARCH") ? List.of(Envelope.NONE) : Cells.documents();
    for (int i = 0; i < MIXED; i++) {
      readers[i] = everybody.get(random.nextInt(everybody.size()));
      records[i] = everything.get(random.nextInt(everything.size()));
    }
  }

  /** One decision. */
  @Benchmark
  public Verdict decide() {
    next = (next + 1) & (MIXED - 1);
    return decision.decide(readers[next], permission, records[next]);
  }

  @Test
  void report() throws RunnerException, IOException {
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include(DecisionBench.class.getName())
                    .param("act", ACTS.toArray(String[]::new))
                    .addProfiler(GCProfiler.class)
                    .build())
            .run();
    StringBuilder page =
        new StringBuilder(
            """
            # The decision
            Measured by `deploy/bench/decision` on %s, %d processors, Java %s, with JMH, two forks of
            five seconds each; %,d readers of every place, role, clearance and level ask in random
            order for records of every stage, handling and audience. Limit: 2,000 ns.

            | act | ns a decision | ± (99.9 %%) | bytes allocated |
            |---|---:|---:|---:|
            """
                .formatted(
                    LocalDate.now(ZoneOffset.UTC),
                    Runtime.getRuntime().availableProcessors(),
                    Runtime.version().feature(),
                    Cells.readers().size()));
    for (RunResult result : results) {
      page.append(
          "| %s | %.1f | %.1f | %.1f |%n"
              .formatted(
                  Permission.valueOf(result.getParams().getParam("act")).slug(),
                  result.getPrimaryResult().getScore(),
                  result.getPrimaryResult().getScoreError(),
                  Objects.requireNonNull(result.getSecondaryResults().get("gc.alloc.rate.norm"))
                      .getScore()));
    }
    System.out.println(page);
    Files.writeString(Path.of("../docs/benchmarks/decision.md"), page);
  }
}
