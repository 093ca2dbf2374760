/**
 * Courses as members bring them (SCORM packages), who is on them and how far they have come.
 *
 * <p>A {@link org.vidimus.learning.Course} has versions, each one package; a {@link
 * org.vidimus.learning.Registration} ties one learner to one version for good; an {@link
 * org.vidimus.learning.Attempt} is the learner's state in one lesson. Journey in: {@code
 * web.CourseResource} → {@code action.UploadCourse} → {@link org.vidimus.learning.PackageArchive} →
 * {@link org.vidimus.learning.ManifestReader} → folder and rows. Journey of a lesson: {@code
 * action.LaunchRegistration} gives an address on the registration's own origin, where {@code
 * web.ContentOrigin} serves the player and the package and takes numbered deltas into {@code
 * action.RecordProgress}. To add another kind of package: a reader beside {@code ManifestReader}
 * that yields a {@link org.vidimus.learning.Manifest}, and a case in {@link
 * org.vidimus.learning.Standard}.
 */
@NullMarked
package org.vidimus.learning;

import org.jspecify.annotations.NullMarked;
