package org.fazhi.briefing.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.fazhi.briefing.data.CellPlace;
import org.fazhi.briefing.data.SimilarText;
import org.fazhi.briefing.layout.Cell;
import org.fazhi.briefing.layout.Row;
import org.fazhi.briefing.layout.Sheet;
import org.fazhi.corpus.Document;
import org.fazhi.extract.Finding;
import org.fazhi.extract.Observation;
import org.fazhi.settings.briefing.texts.EvidenceTexts;
import org.fazhi.text.Punctuation;
import org.jspecify.annotations.Nullable;

/**
 * Numbers the passages on which a book rests: every sentence with a figure and every point that
 * some cell shows, once, by report and place. Figures of one sentence share its number.
 */
public final class EvidenceIndex {
    /** A passage of a report, the cells that use it, and the ids it has a number for. */
    public record Passage(
            int number,
            Document report,
            int begin,
            @Nullable String sectionId,
            String text,
            List<String> surfaces,
            List<CellPlace> uses,
            List<String> ids) {}

    /** What a passage is: figures share their sentence, points and copied passages stand alone. */
    private enum Kind {
        SENTENCE,
        POINT,
        PASSAGE
    }

    private record Key(String docId, int begin, Kind kind) {}

    private static final class Draft {
        private final Document report;
        private final Key key;
        private final @Nullable String sectionId;
        private final String text;
        private final Set<String> surfaces = new LinkedHashSet<>();
        private final Map<CellPlace, Integer> uses = new LinkedHashMap<>();
        private final Set<String> ids = new LinkedHashSet<>();

        private Draft(Document report, Key key, @Nullable String sectionId, String text) {
            this.report = report;
            this.key = key;
            this.sectionId = sectionId;
            this.text = text;
        }

        /** Where it is used, first where it stands with the fewest others. */
        private List<CellPlace> places() {
            return uses.entrySet().stream()
                    .sorted(Map.Entry.comparingByValue())
                    .map(Map.Entry::getKey)
                    .toList();
        }
    }

    private final EvidenceTexts texts;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, List<CellPlace>> places = new TreeMap<>();
    private final List<Passage> passages = new ArrayList<>();

    private EvidenceIndex(EvidenceTexts texts) {
        this.texts = texts;
    }

    /** That of a book whose cells rest on no passages. */
    public static EvidenceIndex none(EvidenceTexts texts) {
        return new EvidenceIndex(texts);
    }

    public EvidenceIndex(BookContext context, List<Sheet> sheets) {
        this.texts = context.texts().evidence();
        ReportIndex index = context.index();
        Map<Key, Draft> drafts = new HashMap<>();
        Map<String, Key> keys = new HashMap<>();
        for (Sheet sheet : sheets) {
            for (int row = 0; row < sheet.rows().size(); row++) {
                Row laid = sheet.rows().get(row);
                for (int i = 0; i < laid.cells().size(); i++) {
                    Cell cell = laid.cells().get(i);
                    CellPlace place = new CellPlace(sheet.name(), row, laid.column(i));
                    for (String id : cell.sources()) {
                        Draft draft = draft(context, id, drafts, keys);
                        if (draft != null) {
                            draft.ids.add(id);
                        }
                        if (draft != null && !(cell instanceof Cell.Evidence)) {
                            draft.uses.putIfAbsent(place, cell.sources().size());
                            places.computeIfAbsent(id, key -> new ArrayList<>()).add(place);
                        }
                    }
                }
            }
        }
        Map<String, Integer> order = new HashMap<>();
        for (ReportIndex year = index; year != null; year = year.lastYear()) {
            year.reports().forEach(report -> order.putIfAbsent(report.docId(), order.size()));
        }
        if (index.lastEdition() != null) {
            index.lastEdition()
                    .reports()
                    .forEach(report -> order.putIfAbsent(report.docId(), order.size()));
        }
        Map<Key, Integer> numberOf = new HashMap<>();
        drafts.values().stream()
                .sorted(
                        Comparator.comparing((Draft draft) -> order.get(draft.key.docId))
                                .thenComparing(draft -> draft.key.begin)
                                .thenComparing(draft -> draft.key.kind))
                .forEach(
                        draft -> {
                            int number = passages.size() + 1;
                            numberOf.put(draft.key, number);
                            passages.add(
                                    new Passage(
                                            number,
                                            draft.report,
                                            draft.key.begin,
                                            draft.sectionId,
                                            draft.text,
                                            List.copyOf(draft.surfaces),
                                            draft.places(),
                                            List.copyOf(draft.ids)));
                        });
        keys.forEach((id, key) -> numbers.put(id, numberOf.get(key)));
    }

    private static @Nullable Draft draft(
            BookContext context, String id, Map<Key, Draft> drafts, Map<String, Key> keys) {
        ReportIndex index = context.index();
        SimilarText similar = context.comparison().similar(id);
        if (similar != null) {
            Key key = new Key(similar.docId(), similar.begin(), Kind.PASSAGE);
            keys.put(id, key);
            return drafts.computeIfAbsent(
                    key,
                    absent ->
                            new Draft(
                                    index.report(similar.docId()),
                                    absent,
                                    similar.sectionId(),
                                    similar.text()));
        }
        Observation observation = index.observation(id);
        if (observation != null) {
            Document report = index.heldReport(observation.docId()).orElse(null);
            if (report == null) {
                return null;
            }
            Key key = new Key(observation.docId(), observation.sentenceBegin(), Kind.SENTENCE);
            keys.put(id, key);
            Draft draft =
                    drafts.computeIfAbsent(
                            key,
                            absent ->
                                    new Draft(
                                            report,
                                            absent,
                                            observation.sectionId(),
                                            observation.sentence()));
            draft.surfaces.add(observation.surface());
            return draft;
        }
        Finding finding = index.finding(id);
        if (finding == null || index.heldReport(finding.docId()).isEmpty()) {
            return null;
        }
        Key key = new Key(finding.docId(), finding.begin(), Kind.POINT);
        keys.put(id, key);
        return drafts.computeIfAbsent(
                key,
                absent ->
                        new Draft(
                                index.report(finding.docId()),
                                absent,
                                finding.sectionId(),
                                whole(finding)));
    }

    private static String whole(Finding finding) {
        String detail = finding.detail() == null ? "" : finding.detail();
        if (detail.isEmpty() || detail.startsWith(finding.text())) {
            return detail.isEmpty() ? finding.text() : detail;
        }
        boolean closed = Punctuation.CLAUSE_ENDS.end(finding.text());
        return finding.text() + (closed ? "" : "。") + detail;
    }

    /** All passages, in the order of their numbers from 1. */
    public List<Passage> passages() {
        return passages;
    }

    /** The number of an id's passage; 0 where nobody knows the id. */
    public int number(String id) {
        return numbers.getOrDefault(id, 0);
    }

    /** The distinct numbers of the ids, in order. */
    List<Integer> numbers(List<String> ids) {
        return ids.stream().map(this::number).filter(n -> n > 0).distinct().sorted().toList();
    }

    /** The cells that show an id, by id; in the order of the sheets. */
    public Map<String, List<CellPlace>> places() {
        return places;
    }

    /** How a cell names its evidence: 〔依据12〕, or the first of several. */
    public String label(List<String> ids) {
        List<Integer> found = numbers(ids);
        if (found.isEmpty()) {
            return "—";
        }
        return found.size() == 1
                ? texts.label().with(found.get(0))
                : texts.labels().with(found.get(0), found.size());
    }
}
