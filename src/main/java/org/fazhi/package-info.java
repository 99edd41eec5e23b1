/**
 * Reads the yearly rule-of-law reports of governments and writes briefings and tables from them.
 *
 * <p>In: a folder of files and {@code conf/}. Out: tables in a warehouse, workbooks, charts. Data
 * goes from {@code settings} through {@code text}, {@code region}, {@code corpus}, {@code outline},
 * {@code extract}, {@code audit}, {@code reading}, {@code topics}, {@code compare}, {@code
 * warehouse}, {@code briefing} and {@code job} to {@code cli} and never back; {@code HouseTest}
 * holds it so. Every package says what goes in, what comes out and what it may not know; {@code
 * docs/ARCHITECTURE.md} draws the house.
 */
@NullMarked
package org.fazhi;

import org.jspecify.annotations.NullMarked;
