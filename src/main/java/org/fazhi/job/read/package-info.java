/**
 * The first stage: every file is opened once, and read unless what it says is known already.
 *
 * <p>In: the input folder and the readings staged before. Out: a reading a file, corrected by what
 * people settled; what cannot be read is set aside with its reason. Knows no table but those of
 * files and staged readings.
 */
@NullMarked
package org.fazhi.job.read;

import org.jspecify.annotations.NullMarked;
