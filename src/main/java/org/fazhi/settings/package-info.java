/**
 * What {@code conf/} says, as immutable catalogues that were checked before anything ran.
 *
 * <p>In: the bytes of the files. Out: {@link org.fazhi.settings.Settings} and its parts, or a
 * {@link org.fazhi.settings.conf.SettingsException} with file, line and cure. Knows the files and
 * their schemas; opens no path and knows no other package. Inside, the order is {@code regex},
 * {@code conf}, {@code reading}, {@code analysis}, {@code briefing}, then this.
 */
@NullMarked
package org.fazhi.settings;

import org.jspecify.annotations.NullMarked;
