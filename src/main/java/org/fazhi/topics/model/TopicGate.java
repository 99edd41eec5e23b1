package org.fazhi.topics.model;

import java.util.stream.IntStream;
import org.fazhi.settings.analysis.TopicSettings;

/**
 * Which topics are good enough for leadership's sheets: their words go together in the sample and
 * in all reports, other starts find them too, and some sections speak of them before all. Where
 * text is too little, or too few topics pass, none is shown.
 */
final class TopicGate {
    /** By fewer words nobody knows a topic. */
    private static final int FEWEST_WORDS = 4;

    private final TopicSettings.Model settings;
    private final TopicModel model;
    private final boolean open;

    /**
     * @param enough whether there is enough text
     */
    TopicGate(TopicSettings.Model settings, TopicModel model, boolean enough) {
        this.settings = settings;
        this.model = model;
        long good = IntStream.range(0, model.topics().length).filter(this::isGood).count();
        this.open = enough && good >= settings.leastTopics();
    }

    boolean shows(int topic) {
        return open && isGood(topic);
    }

    private boolean isGood(int topic) {
        TopicQuality quality = model.quality().get(topic);
        return model.words().get(topic).length >= FEWEST_WORDS
                && quality.coherence() >= settings.leastCoherence()
                && quality.reference() >= settings.leastCoherence()
                && quality.stability() >= settings.leastStability()
                && quality.sections() >= settings.topicSections();
    }
}
