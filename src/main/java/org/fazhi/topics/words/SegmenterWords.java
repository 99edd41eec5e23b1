package org.fazhi.topics.words;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.fazhi.settings.analysis.AnalysisSettings;
import org.fazhi.settings.analysis.TopicSettings;
import org.fazhi.settings.analysis.WordLists;
import org.fazhi.settings.reading.ReadingSettings;

/**
 * What a segmenter is built from; travels to the executors.
 *
 * @param lists domain words, stop words, guarded phrases
 * @param content which words of the general language carry matter
 * @param telling which of them are things that one place has and another has not
 * @param places full and short names of divisions
 */
public record SegmenterWords(
        WordLists lists,
        TopicSettings.Content content,
        TopicSettings.Telling telling,
        List<String> places)
        implements Serializable {
    public SegmenterWords {
        places = List.copyOf(places);
    }

    /**
     * The words of the settings.
     *
     * @param reading the names of divisions, which are the second and third column of their table
     */
    public static SegmenterWords of(AnalysisSettings analysis, ReadingSettings reading) {
        return new SegmenterWords(
                analysis.words(),
                analysis.topics().content(),
                analysis.topics().keywords().telling(),
                reading.regions()
                        .lines()
                        .skip(1)
                        .flatMap(line -> Stream.of(line.split(",")).skip(1).limit(2))
                        .distinct()
                        .toList());
    }
}
