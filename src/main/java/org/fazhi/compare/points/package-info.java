/**
 * What the reports of a year say together.
 *
 * <p>In: findings, the roster, the list of common points ({@code conf/common-points.yaml}) and what
 * analysts have said of them ({@code conf/point-decisions.csv}). Out: rows of {@code
 * common_points}, a membership each ({@link org.fazhi.compare.points.PointMember}), and of {@code
 * common_point_years}, a point, year and scope each ({@link org.fazhi.compare.points.PointYear}).
 * Whoever shows them asks {@link org.fazhi.compare.points.CommonPoint#all} for both as one: a point
 * with its wordings, the most typical first, its counts by scope, and the findings it rests on.
 *
 * <p>A shortcoming or strength is of exactly one point. A point keeps its id over years, regions
 * and runs: a listed one has that of the list, one that was found has one of the words that founded
 * it, which is kept in the warehouse.
 */
@NullMarked
package org.fazhi.compare.points;

import org.jspecify.annotations.NullMarked;
