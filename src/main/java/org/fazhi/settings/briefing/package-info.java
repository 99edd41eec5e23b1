/**
 * What decides how the books look and from how many reports on they say what.
 *
 * <p>In: checked files. Out: {@link org.fazhi.settings.briefing.BriefingSettings} with its hash.
 * Only books depend on it, nothing that is read or compared.
 */
@NullMarked
package org.fazhi.settings.briefing;

import org.jspecify.annotations.NullMarked;
