package org.fazhi.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.corpus.Document;
import org.fazhi.corpus.DocumentBuilder;
import org.fazhi.extract.figure.FigurePhrase;
import org.fazhi.extract.quantity.Quantity;
import org.fazhi.outline.Outliner;
import org.fazhi.settings.reading.Indicators.Indicator;
import org.fazhi.settings.reading.ReadingSettings;
import org.fazhi.text.CharacterFolding;
import org.fazhi.text.MappedText;
import org.fazhi.text.Typography;
import org.jspecify.annotations.Nullable;

/**
 * Reads one sentence as the achievements of a county's report, for whoever writes an indicator:
 * what each figure is, and what keeps it from being one.
 */
public final class SentenceTrial {
    private static final Pattern MARKED = Pattern.compile("\\[([^\\[\\]]{1,20})]");
    private static final Pattern YEAR = Pattern.compile("(20[0-4]\\d)年");
    private static final int USUAL_YEAR = 2023;

    private final Outliner outliner;
    private final ObservationReader reader;
    private final Map<String, Indicator> catalogue;

    /**
     * What became of one way to name the indicator that was asked for.
     *
     * @param rule its id
     * @param obstacle what kept it from naming the figure; null where it fits
     * @param near how many of its conditions hold; 0 where not even its subject is found
     */
    public record Way(String rule, @Nullable String obstacle, int near) {}

    /**
     * A figure of the sentence.
     *
     * @param words in which indicators were looked for, the figure being {@code #}
     * @param marked whether it is meant: it stands in square brackets
     * @param rows what it was read as, one or two
     * @param nearest of the indicator that was asked for: its ways, the nearest first
     */
    public record Figure(String words, boolean marked, List<Observation> rows, List<Way> nearest) {
        public Figure {
            rows = List.copyOf(rows);
            nearest = List.copyOf(nearest);
        }

        /** As the sentence writes it. */
        public String surface() {
            return rows.get(0).surface();
        }

        /** What was read as the indicator, or null. */
        public @Nullable Observation as(String indicator) {
            return rows.stream()
                    .filter(row -> indicator.equals(row.indicator()))
                    .findFirst()
                    .orElse(null);
        }
    }

    public SentenceTrial(ReadingSettings settings) {
        outliner = new Outliner(settings);
        reader = new ObservationReader(settings);
        catalogue = settings.indicators().byId();
    }

    /**
     * The figures of a sentence, in order.
     *
     * @param sentence with the figure that is meant in square brackets, where it has several
     * @param indicator that is asked for
     */
    public List<Figure> of(String sentence, String indicator) {
        String plain = MARKED.matcher(sentence).replaceAll("$1");
        int year = year(plain);
        String source = "一、" + year + "年主要工作和成效\n" + plain;
        int begin = source.length() - plain.length();
        Document document = document(year, source);
        List<Integer> marks = marks(sentence);
        List<Figure> figures = new ArrayList<>();
        Indicator asked = catalogue.get(indicator);
        reader.read(
                document,
                outliner.outline(document, body(source)),
                (figure, phrase, mentioned, rows) -> {
                    if (rows.get(0).begin() >= begin) {
                        int at = rows.get(0).begin() - begin;
                        int end = rows.get(0).end() - begin;
                        boolean marked = marks.stream().anyMatch(m -> at <= m && m < end);
                        figures.add(
                                new Figure(
                                        phrase.words(),
                                        marked,
                                        rows,
                                        ways(asked, phrase, figure, mentioned)));
                    }
                });
        return figures;
    }

    private List<Way> ways(
            @Nullable Indicator asked, FigurePhrase phrase, Quantity figure, Set<String> matters) {
        return asked == null
                ? List.of()
                : reader.ways(asked).of(phrase, figure.unit(), matters).stream()
                        .map(way -> new Way(way.rule(), way.obstacle(), way.near()))
                        .toList();
    }

    /** Where in the sentence without brackets what stood in them begins. */
    private static List<Integer> marks(String sentence) {
        List<Integer> marks = new ArrayList<>();
        Matcher marked = MARKED.matcher(sentence);
        while (marked.find()) {
            int at = marked.start() - 2 * marks.size();
            marks.add(sentence.replaceAll("[\\[\\]]", "").codePointCount(0, at));
        }
        return marks;
    }

    private static int year(String sentence) {
        return YEAR.matcher(sentence)
                .results()
                .mapToInt(named -> Integer.parseInt(named.group(1)))
                .max()
                .orElse(USUAL_YEAR);
    }

    private static Document document(int year, String source) {
        return DocumentBuilder.builder()
                .docId("0".repeat(16))
                .sourcePath("sentence.txt")
                .format("txt")
                .sha256("0".repeat(64))
                .title(year + "年法治政府建设年度报告")
                .level(Document.GovernmentLevel.COUNTY)
                .reportYear(year)
                .script(Document.Script.SIMPLIFIED)
                .characters(source.length())
                .status(Document.Status.OK)
                .sourceText(source)
                .build();
    }

    /** Normalised as a report's body is. */
    private static MappedText body(String source) {
        MappedText folded = CharacterFolding.fold(source);
        int line = folded.text().indexOf('\n');
        MappedText.Builder body = new MappedText.Builder();
        Typography.append(body, folded, 0, line);
        body.add('\n', folded.sourceBegin(line), folded.sourceEnd(line + 1));
        Typography.append(body, folded, line + 1, folded.length());
        return body.build();
    }
}
