/**
 * The forms in which {@code conf/} is written: YAML with a JSON schema, CSV, lists of words.
 *
 * <p>In: the bytes of files by name. Out: values that know the line they stand on, hashes of files.
 * A fault names file, line and cure. Knows nothing of what a setting means, and opens no path:
 * whoever does fills {@link org.fazhi.settings.conf.ConfFiles}.
 */
@NullMarked
package org.fazhi.settings.conf;

import org.jspecify.annotations.NullMarked;
