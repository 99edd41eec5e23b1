/**
 * The official tables of statistics: their cells, and which of them is which by its labels.
 *
 * <p>In: the text of a document that holds them, with marks between its cells, and the forms of
 * {@code conf/statistics.yaml}. Out: {@link org.fazhi.extract.form.FormFigure}s. What stands
 * otherwise than the form says is not read.
 */
@NullMarked
package org.fazhi.extract.form;

import org.jspecify.annotations.NullMarked;
