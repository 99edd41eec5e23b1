/**
 * What is handed in on paper: the templates of an office, and the sentences that are set into them.
 *
 * <p>In: {@code conf/templates} and {@code conf/papers.yaml}. Out: templates that have all their
 * places, sentences with the places that the papers fill. Knows no data.
 */
@NullMarked
package org.fazhi.settings.briefing.papers;

import org.jspecify.annotations.NullMarked;
