/**
 * Divisions and their names: whose report it is.
 *
 * <p>In: the gazetteer, and the words in which a title, a publisher or a signature names a body.
 * Out: a {@link org.fazhi.region.ReportPlace}, left open with its candidates where the words do not
 * decide. Knows nothing of files and pages.
 */
@NullMarked
package org.fazhi.region;

import org.jspecify.annotations.NullMarked;
