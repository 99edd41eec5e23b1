package org.fazhi.topics.words;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fazhi.outline.Section;
import org.fazhi.settings.analysis.TopicSettings;

/**
 * What a topic model is fitted to: sections where they are long enough, else neighbouring ones of
 * one chapter together; a section that is longer than a page in neighbouring parts. A model learns
 * nothing from the four words of 三是加强案卷评查 alone, and too much at once from a report without
 * headings.
 */
public final class WordUnits {
    private final int least;
    private final int most;

    public WordUnits(TopicSettings.Model settings) {
        least = settings.sectionWords();
        most = settings.unitWords();
    }

    /**
     * A unit.
     *
     * @param sectionId the section it begins in
     * @param part which part of that section's units it is, from 0
     * @param domain the field that most of its words' sections belong to, or {@code none}
     * @param words in order
     */
    public record Unit(String sectionId, int part, String domain, List<String> words)
            implements Serializable {}

    /** The units of a report, in reading order. */
    public List<Unit> of(ReportWords report) {
        Growing growing = new Growing();
        for (ReportWords.SectionWords section : report.sections()) {
            if (section.depth() <= 1 || growing.ends(section)) {
                growing.close();
            }
            growing.open(section);
            for (ReportWords.SentenceWords sentence : section.sentences()) {
                growing.add(section.domain(), sentence.words());
            }
        }
        growing.close();
        return growing.units;
    }

    /** The unit that is being read. */
    private final class Growing {
        private final List<Unit> units = new ArrayList<>();
        private final Map<String, Integer> domains = new TreeMap<>();
        private List<String> words = new ArrayList<>();
        private String sectionId = "";
        private int part;

        /** Enough is gathered, and something else begins. */
        boolean ends(ReportWords.SectionWords next) {
            return words.size() >= least && !next.domain().equals(domain());
        }

        void open(ReportWords.SectionWords section) {
            if (words.isEmpty()) {
                sectionId = section.sectionId();
                part = 0;
            }
        }

        void add(String domain, List<String> sentence) {
            if (words.size() >= least && words.size() + sentence.size() > most) {
                String id = sectionId;
                int next = part + 1;
                close();
                sectionId = id;
                part = next;
            }
            words.addAll(sentence);
            domains.merge(domain, sentence.size(), Integer::sum);
        }

        private String domain() {
            return domains.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .map(Map.Entry::getKey)
                    .orElse(Section.NO_DOMAIN);
        }

        void close() {
            if (words.size() >= least) {
                units.add(new Unit(sectionId, part, domain(), List.copyOf(words)));
            }
            words = new ArrayList<>();
            domains.clear();
        }
    }
}
