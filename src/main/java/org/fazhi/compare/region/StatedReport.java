package org.fazhi.compare.region;

import java.io.Serializable;
import java.util.Map;
import org.fazhi.compare.figure.StatedFigure;

/**
 * What a government's own report states, a figure an indicator.
 *
 * @param entry its place on the roster
 * @param partial whether it was made before its year's end, so that its figures are not the whole
 *     year's
 * @param figures by indicator
 */
public record StatedReport(RosterEntry entry, boolean partial, Map<String, StatedFigure> figures)
        implements Serializable {}
