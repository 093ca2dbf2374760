package org.vidimus.imaging.iiif;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;

/** A picture ready to be sent: some bytes of an open file. Whoever gets it closes it. */
public record Print(FileChannel file, long offset, long length) implements AutoCloseable {
  static Print of(Path file, long offset, long length) throws IOException {
    return new Print(FileChannel.open(file), offset, length);
  }

  static Print of(Path file) throws IOException {
    FileChannel channel = FileChannel.open(file);
    return new Print(channel, 0, channel.size());
  }

  /** Sends it whole. */
  public void sendTo(WritableByteChannel out) throws IOException {
    long sent = 0;
    while (sent < length) {
      sent += file.transferTo(offset + sent, length - sent, out);
    }
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
