package org.fazhi.compare.points;

import java.io.Serializable;
import org.fazhi.extract.Finding;

/**
 * A point that was found, not listed: what it is known by in later runs.
 *
 * @param pointId the point
 * @param kind shortcoming or strength
 * @param words the wording that founded it
 */
public record FoundPoint(String pointId, Finding.Kind kind, String words) implements Serializable {}
