package org.fazhi.topics.model;

import java.io.Serializable;

/**
 * How much of a section speaks of a topic.
 *
 * @param sectionId the section
 * @param topicId the topic
 * @param weight 0 to 1
 */
public record SectionTopic(String sectionId, String topicId, double weight)
        implements Serializable {}
