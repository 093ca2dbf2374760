package org.vidimus.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A server that is killed again and again while people act and packs come in. After each start
 * every act has its leaf in the ledger and every leaf its act, all that was answered as done is
 * there, and every document is there whole or not at all; in the end a whole import makes what it
 * makes where nothing went wrong.
 */
final class Kills {
  private static final int SHORTEST_MILLIS = 500;

  private final Random random;
  private final long seed;
  private final int longestMillis;
  private final int packs;

  /**
   * @param longestMillis how long a server works before it is killed, at most
   * @param packs how many packs of the demo it imports meanwhile, at most
   */
  Kills(long seed, int longestMillis, int packs) {
    this.seed = seed;
    this.random = new Random(seed);
    this.longestMillis = longestMillis;
    this.packs = packs;
  }

  /** On PostgreSQL, where all that was answered as done must be there too. */
  void onPostgres(int times) throws IOException, InterruptedException, SQLException {
    try (Database database = new Postgres()) {
      run(times, folder(), database);
    }
  }

  /** On the embedded database. */
  void onEmbedded(int times) throws IOException, InterruptedException, SQLException {
    Path folder = folder();
    run(times, folder, new Embedded(folder.resolve("db/vidimus")));
  }

  private static Path folder() throws IOException {
    return Files.createTempDirectory(Path.of("target").toAbsolutePath(), "kills-");
  }

  private void run(int times, Path folder, Database database)
      throws IOException, InterruptedException, SQLException {
    System.out.println("seed " + seed + ", " + times + " kills");
    Path data = folder.resolve("data");
    List<BusyPeople.Done> answered = new ArrayList<>();
    Imports imports = new Imports(packs, folder, random);
    for (int time = 1; time <= times; time++) {
      try (Portal portal = Portal.empty(data, database)) {
        Asking editor = new Asking(portal, "editor");
        int documents = imports.check(editor);
        imports.send(editor);
        BusyPeople people = new BusyPeople(portal, random.nextLong());
        long wait = random.nextLong(SHORTEST_MILLIS, longestMillis);
        TimeUnit.MILLISECONDS.sleep(wait);
        portal.kill();
        List<BusyPeople.Done> done = people.end();
        answered.addAll(done);
        long acts = Leaves.check(database, answered);
        System.out.printf(
            "kill %d after %d ms: %d documents before it, %d acts answered, %d in all, each with its leaf%n",
            time, wait, documents, done.size(), acts);
      }
    }
    try (Portal portal = Portal.empty(data, database)) {
      Asking editor = new Asking(portal, "editor");
      imports.check(editor);
      imports.finish(editor, data);
      imports.check(editor);
    }
    // what was opened this hour is opened again after an ordinary end
    try (Portal portal = Portal.empty(data, database)) {
      imports.check(new Asking(portal, "editor"));
    }
    Leaves.check(database, answered);
    remove(folder);
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
