/**
 * Numbers that count something, and nothing else.
 *
 * <p>In: a text. Out: value, measure word and qualifier at their place; years, item numbers, names
 * and formulas are left out. Does not know what is counted.
 */
@NullMarked
package org.fazhi.extract.quantity;

import org.jspecify.annotations.NullMarked;
