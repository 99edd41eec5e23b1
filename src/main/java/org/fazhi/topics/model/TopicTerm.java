package org.fazhi.topics.model;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * One word of a topic; the table {@code topics} holds ten or so a topic.
 *
 * @param topicId keeps its value over the years while the topic lives; for the topic of a field of
 *     {@code conf/themes.yaml} the field's id
 * @param label what a reader calls it
 * @param rank from 1
 * @param term the word
 * @param weight probability of the word in the topic
 * @param coherence how well the topic's words go together in the sample (NPMI, −1 to 1); null for
 *     what earlier versions wrote
 * @param reference how well they go together in all reports that are held (NPMI, −1 to 1); null for
 *     what earlier versions wrote
 * @param stability the share of its words that the same topic has from another start, 0 to 1, mean
 *     over all pairs of starts; null for what earlier versions wrote
 * @param shown whether the topic is good enough for leadership's sheets; null for what earlier
 *     versions wrote
 */
public record TopicTerm(
        String topicId,
        String label,
        int rank,
        String term,
        double weight,
        @Nullable Double coherence,
        @Nullable Double reference,
        @Nullable Double stability,
        @Nullable Boolean shown)
        implements Serializable {}
