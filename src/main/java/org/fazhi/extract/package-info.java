/**
 * What a report states: quantities, strengths, honours, shortcomings, plans.
 *
 * <p>In: a report and its outline. Out: {@link org.fazhi.extract.Observation}s and {@link
 * org.fazhi.extract.Finding}s, each tied to the characters it was read from. What is not stated is
 * not there; nothing is judged, and no other report is known.
 */
@NullMarked
package org.fazhi.extract;

import org.jspecify.annotations.NullMarked;
