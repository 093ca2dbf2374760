package org.vidimus.search;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.vidimus.common.Settings;

/**
 * The files of the index. It is trusted when its last commit was complete and of today's format,
 * and nothing was put after it: a marker stands beside it while something waits to be committed,
 * since the outbox row that announced it may be gone when the machine stops just then.
 */
@ApplicationScoped
class Index {
  /** Changes whenever a field is written otherwise; an index of another format is made again. */
  private static final String FORMAT = "2";

  private static final Logger LOG = Logger.getLogger(Index.class.getName());

  private final Directory directory;
  private final Optional<Path> marker;
  private final IndexWriter writer;
  private final SearcherManager searchers;
  private boolean trusted;
  private boolean waiting;

  @Inject
  Index(Settings settings) {
    this(folder(settings.data()), Optional.of(settings.data().resolve("index.waiting")));
  }

  Index(Directory directory, Optional<Path> marker) {
    this.directory = directory;
    this.marker = marker;
    try {
      trusted = wasComplete(directory) && marker.filter(Files::exists).isEmpty();
      writer = new IndexWriter(directory, config());
      searchers = new SearcherManager(writer, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Directory folder(Path data) {
    try {
      return FSDirectory.open(Files.createDirectories(data.resolve("index")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private IndexWriterConfig config() {
    return new IndexWriterConfig(Folding.WORDS)
        .setOpenMode(
            trusted ? IndexWriterConfig.OpenMode.APPEND : IndexWriterConfig.OpenMode.CREATE);
  }

  private static boolean wasComplete(Directory directory) {
    try {
      return DirectoryReader.indexExists(directory)
          && FORMAT.equals(SegmentInfos.readLatestCommit(directory).getUserData().get("format"));
    } catch (IOException e) {
      LOG.log(Level.WARNING, "The index cannot be read and is made again", e);
      return false;
    }
  }

  /** Whether it holds all there is to find; if not, everything has to be described again. */
  boolean isTrusted() {
    return trusted;
  }

  /** From now on it holds all there is to find. */
  synchronized void trust() {
    trusted = true;
    settle();
  }

  synchronized void put(String id, Document entry) {
    try {
      mark();
      writer.updateDocument(new Term(EntryDocument.ID, id), entry);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  synchronized void remove(String id) {
    try {
      mark();
      writer.deleteDocuments(new Term(EntryDocument.ID, id));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether everything put so far is committed and visible. */
  synchronized boolean isSettled() {
    return !waiting;
  }

  synchronized void settle() {
    try {
      writer.setLiveCommitData(Map.of("format", trusted ? FORMAT : "").entrySet());
      writer.commit();
      searchers.maybeRefreshBlocking();
      waiting = false;
      if (marker.isPresent()) {
        Files.deleteIfExists(marker.get());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void mark() throws IOException {
    if (!waiting) {
      waiting = true;
      if (marker.isPresent() && !Files.exists(marker.get())) {
        Files.createFile(marker.get());
      }
    }
  }

  /** Something done with a searcher. */
  interface Reading<T> {
    T with(IndexSearcher searcher) throws IOException;
  }

  <T> T read(Reading<T> reading) {
    try {
      IndexSearcher searcher = searchers.acquire();
      try {
        return reading.with(searcher);
      } finally {
        searchers.release(searcher);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @PreDestroy
  synchronized void close() {
    try {
      if (waiting) {
        settle();
      }
      searchers.close();
      writer.close();
      directory.close();
    } catch (IOException e) {
      LOG.log(Level.WARNING, "The index did not close", e);
    }
  }
}
