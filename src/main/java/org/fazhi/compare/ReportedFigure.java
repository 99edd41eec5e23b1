package org.fazhi.compare;

import java.io.Serializable;

/**
 * A figure as a government reports it, with what decides whether it can be compared.
 *
 * @param row the row of {@code region_indicators}
 * @param scope whose figure it is, as stated, or null
 * @param partial whether the report was made before its year's end
 */
record ReportedFigure(RegionIndicator row, String scope, boolean partial) implements Serializable {}
