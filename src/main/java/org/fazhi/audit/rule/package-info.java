/**
 * The rules of the audit, a class each.
 *
 * <p>In: the figures, sections and dates of one report. Out: checks, through {@link
 * org.fazhi.audit.rule.CheckCollector}, which words and numbers them. The sentences and limits are
 * in {@code conf/audit.yaml}. A rule knows no other rule's result, except that a second complaint
 * about the same figures is left out.
 */
@NullMarked
package org.fazhi.audit.rule;

import org.jspecify.annotations.NullMarked;
