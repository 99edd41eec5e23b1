package org.fazhi.topics.model;

import java.io.Serializable;

/**
 * One word of a topic; the table {@code topics} holds ten or so a topic.
 *
 * @param topicId keeps its value over the years while the topic lives
 * @param label what a reader calls it
 * @param rank from 1
 * @param term the word
 * @param weight probability of the word in the topic
 */
public record TopicTerm(String topicId, String label, int rank, String term, double weight)
        implements Serializable {}
