/**
 * Files on any file system Hadoop knows: paths as people write them, archives, CSV, lock files.
 *
 * <p>In: paths. Out: streams and files. Knows nothing of runs.
 */
@NullMarked
package org.fazhi.job.files;

import org.jspecify.annotations.NullMarked;
