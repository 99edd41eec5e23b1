/**
 * Reports cut into words, and how much each word tells.
 *
 * <p>In: sections and the word lists. Out: words by section, keywords by TF-IDF, proposals for the
 * dictionary. Knows no topics.
 */
@NullMarked
package org.fazhi.topics.words;

import org.jspecify.annotations.NullMarked;
