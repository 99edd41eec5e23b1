/**
 * Words in their context, as a workbook: what the command {@code find} found, a line a sentence.
 *
 * <p>In: a {@link org.fazhi.briefing.concordance.Concordance}. Out: bytes. It knows no Spark and
 * looks for nothing itself: {@code job.search} does.
 */
@NullMarked
package org.fazhi.briefing.concordance;

import org.jspecify.annotations.NullMarked;
