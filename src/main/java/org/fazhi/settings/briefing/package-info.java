/**
 * What decides how the books look and from how many reports on they say what.
 *
 * <p>In: {@code conf/briefing.yaml}. Out: one record. Nothing that is read or compared depends on
 * it.
 */
@NullMarked
package org.fazhi.settings.briefing;

import org.jspecify.annotations.NullMarked;
