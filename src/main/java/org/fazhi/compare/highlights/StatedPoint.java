package org.fazhi.compare.highlights;

import java.io.Serializable;
import org.fazhi.extract.Finding;

/**
 * A common point that a government's report states.
 *
 * @param pointId the point
 * @param kind shortcoming or strength
 * @param name of the point
 * @param findingId the finding that states it
 * @param yearsAgo 0 in the report of the year, 1 in that of the year before, 2 in the one before
 */
public record StatedPoint(
        String pointId, Finding.Kind kind, String name, String findingId, int yearsAgo)
        implements Serializable {}
