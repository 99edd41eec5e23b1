package org.fazhi.topics.model;

/**
 * A section that shows a topic well.
 *
 * @param topicId the topic
 * @param label what a reader calls it
 * @param rank from 1
 * @param docId the report
 * @param sectionId the section
 * @param weight how much of it speaks of the topic, 0 to 1
 * @param heading the section's heading, may be empty
 * @param text its words
 */
public record TopicSection(
        String topicId,
        String label,
        int rank,
        String docId,
        String sectionId,
        double weight,
        String heading,
        String text) {}
