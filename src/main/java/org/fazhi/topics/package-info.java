/**
 * Keywords and topics of all reports.
 *
 * <p>In: the sections of reports that count. Out: rows of {@code terms}, {@code topics} and {@code
 * section_topics}, words for the dictionary, topics with the ids they had before. Does not know
 * figures or findings. The result depends on the sections alone, never on partitions or the
 * cluster.
 */
@NullMarked
package org.fazhi.topics;

import org.jspecify.annotations.NullMarked;
