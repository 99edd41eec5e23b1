package org.fazhi.invented;

import java.util.ArrayList;
import java.util.List;
import org.fazhi.audit.Check;
import org.fazhi.briefing.data.BookDivision;
import org.fazhi.compare.figure.RegionIndicator;
import org.fazhi.compare.region.RosterEntry;
import org.fazhi.corpus.Document;
import org.fazhi.extract.Finding;
import org.fazhi.extract.Observation;
import org.fazhi.outline.Section;
import org.fazhi.topics.model.TopicTerm;
import org.fazhi.topics.words.Term;

/** The rows of all tables, as they are invented report by report. */
final class Rows {
    /** The year of all reports. */
    static final int YEAR = 2023;

    final List<BookDivision> places = new ArrayList<>();
    final List<Document> documents = new ArrayList<>();
    final List<Section> sections = new ArrayList<>();
    final List<Observation> observations = new ArrayList<>();
    final List<Finding> findings = new ArrayList<>();
    final List<Check> checks = new ArrayList<>();
    final List<Term> terms = new ArrayList<>();
    final List<TopicTerm> topics = new ArrayList<>();
    final List<RegionIndicator> regionIndicators = new ArrayList<>();
    final List<RosterEntry> roster = new ArrayList<>();
}
