package org.fazhi.topics.model;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * How much of what is said in a scope speaks of a topic.
 *
 * @param reportYear the year
 * @param scopeKind what {@code scopeId} names
 * @param scopeId a field of {@code conf/themes.yaml} or {@code none}, a region code, a level of
 *     government; null for all reports of the year
 * @param topicId the topic
 * @param label what a reader calls it
 * @param sections how many sections speak of it
 * @param share of the weights of all topics there, 0 to 1
 * @param reports how many reports the scope has whose sections speak of any topic
 */
public record TopicShare(
        int reportYear,
        ScopeKind scopeKind,
        @Nullable String scopeId,
        String topicId,
        String label,
        long sections,
        double share,
        long reports)
        implements Serializable {
    /** Where a share is taken. */
    public enum ScopeKind {
        YEAR,
        DOMAIN,
        REGION,
        PROVINCE,
        LEVEL
    }
}
