package org.vidimus.learning;

/**
 * How much of a stranger's archive is believed.
 *
 * @param upload bytes of the archive itself
 * @param entries number of files and folders
 * @param unpacked bytes of all files
 * @param manifest bytes of a manifest
 * @param ratio unpacked to packed bytes of one file above {@code small}: text reaches about 30,
 *     drawings 100, a bomb 1,000
 * @param small bytes below which the ratio says nothing
 */
public record PackageLimits(
    long upload, int entries, long unpacked, long manifest, int ratio, long small) {
  public static final PackageLimits USUAL =
      new PackageLimits(1L << 30, 20_000, 3L << 30, 16L << 20, 200, 1L << 20);
}
