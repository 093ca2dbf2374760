/**
 * The station that packs pass on their way in: unpacked with suspicion, read with every fault named
 * by its place, held against the pictures, and entered document by document.
 *
 * <p>The journey: {@code web.PackResource} spools what was sent through {@link
 * org.vidimus.document.pack.Spool}; {@code action.ImportPack} asks for a job; {@link
 * org.vidimus.document.pack.ImportQueue} runs it after the commit: {@link
 * org.vidimus.document.pack.PackArchive} opens the zip, {@link
 * org.vidimus.document.pack.DocumentReading} reads what it says, {@link
 * org.vidimus.document.pack.Pictures} takes the pictures in, {@link org.vidimus.document.pack.Fit}
 * holds regions and references against them, {@link org.vidimus.document.pack.Entering} keeps the
 * document in a transaction of its own.
 *
 * <p>To take a new key: a component of {@link org.vidimus.document.DocumentHead}, a column, a line
 * in {@code DocumentReading}; whatever key nobody asks for is a fault by itself.
 */
@NullMarked
package org.vidimus.document.pack;

import org.jspecify.annotations.NullMarked;
