/**
 * What goes from machine to machine, and what waits on one: records as bytes.
 *
 * <p>In: records, and by what they belong together. Out: the same, grouped, or kept until they are
 * asked for again. Spark walks over every object that it groups or keeps to learn how large it is,
 * which for reports costs more than reading them; a block of bytes says so itself. Knows no
 * reports, only record classes.
 */
@NullMarked
package org.fazhi.compare.carry;

import org.jspecify.annotations.NullMarked;
