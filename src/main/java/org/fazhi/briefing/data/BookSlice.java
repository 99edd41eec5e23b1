package org.fazhi.briefing.data;

import java.io.Serializable;

/**
 * A book that is due and the data it is made of, cut from those of the year and never cut again:
 * all of the year for the book of all reports, else no more than the book needs.
 */
public record BookSlice(BookPlan plan, BriefingData data) implements Serializable {}
