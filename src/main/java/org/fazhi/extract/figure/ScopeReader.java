package org.fazhi.extract.figure;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fazhi.settings.reading.Indicators;
import org.fazhi.settings.reading.Indicators.Extent;
import org.fazhi.settings.reading.Indicators.Indicator;
import org.fazhi.settings.reading.QuantityWords;
import org.fazhi.settings.regex.Expression;
import org.jspecify.annotations.Nullable;

/**
 * Whose figure it is, as stated: 区级, 全市, 街道; and what less or more than the indicator's name says
 * it counts: 一审, 列席会议, 含社情民意.
 */
public final class ScopeReader {
    private static final Pattern BRACKETED = Pattern.compile("（[^（）]{0,80}）");
    private static final int NEAR = 4;
    private static final int FAR = 60;

    private final Expression words;
    private final QuantityWords.ScopeReading reading;
    private final Expression ownArea;
    private final Map<String, List<Extent>> extents;

    public ScopeReader(QuantityWords quantities, Indicators catalogue) {
        words = quantities.scopes();
        reading = quantities.scopeReading();
        ownArea = quantities.ownArea();
        extents =
                catalogue.indicators().stream()
                        .collect(Collectors.toMap(Indicator::id, Indicator::extents));
    }

    /**
     * Whose figure it is as said in front of it: in its clause, else in front of the list it stands
     * in (街道裁量基准144项、免罚清单86项); or null. What stands behind another figure in front speaks of that
     * one.
     */
    public @Nullable String inFront(FigurePhrase phrase, @Nullable FigureBefore before) {
        String own = phrase.before().indexOf(FigurePhrase.OTHER) < 0 ? last(phrase.before()) : null;
        if (own != null || before == null || before.scope() == null) {
            return own;
        }
        boolean listed =
                FigureBefore.listed(phrase)
                        && reading.shared().in(before.scope())
                        && !words.in(phrase.own());
        return listed ? before.scope() : null;
    }

    /**
     * Whose figure it is: as said in front of it, else the first such word behind it, else those
     * its sentence turns to (面向街道综合执法，开展…); or null.
     *
     * @param inFront as said in front of it, or null
     */
    public @Nullable String of(FigurePhrase phrase, @Nullable String inFront) {
        if (inFront != null) {
            return inFront;
        }
        boolean ofNext = phrase.after().startsWith("（") && phrase.after().indexOf('）') < 0;
        Matcher after = ofNext ? null : words.first(phrase.after());
        return after != null && after.start() < NEAR ? after.group() : turnedTo(phrase);
    }

    /**
     * The scope with what the figure counts less or more than the indicator's name says, as the
     * catalogue knows.
     *
     * @param scope whose figure it is, or null
     * @param indicator its id, or null
     */
    public @Nullable String with(
            @Nullable String scope, FigurePhrase phrase, @Nullable String indicator) {
        Extent extent =
                indicator == null
                        ? null
                        : extent(extents.getOrDefault(indicator, List.of()), phrase);
        if (extent == null) {
            return scope;
        }
        return scope == null ? extent.scope() : scope + extent.scope();
    }

    /**
     * The last such word. In a list, the whole area's alone (全区…人员及街镇…人员), else all of them
     * (县政府及部门、乡镇).
     */
    private String last(String before) {
        int[] at = {-1};
        String[] scope = {null};
        words.forEach(
                before,
                match -> {
                    String ahead = before.substring(0, match.start());
                    if (reading.notAfter().in(ahead)
                            || reading.notBefore().in(before.substring(match.end()))
                            || isAttended(before, match.start())) {
                        return;
                    }
                    String since = at[0] < 0 ? "" : ahead.substring(at[0]);
                    if (!reading.whole().in(since)) {
                        at[0] = match.start();
                        boolean other =
                                reading.beside().in(since) && !scope[0].endsWith(match.group());
                        scope[0] = other ? scope[0] + "、" + match.group() : match.group();
                    }
                });
        return scope[0];
    }

    /** 列席区政府会议: whose meeting it is is not whose figure it is. */
    private boolean isAttended(String before, int at) {
        boolean[] inside = {false};
        reading.attended()
                .forEach(before, match -> inside[0] |= match.start() <= at && at < match.end());
        return inside[0];
    }

    /** Those the sentence turned to last, unless it has come back to the government's own area. */
    private @Nullable String turnedTo(FigurePhrase phrase) {
        String whole = phrase.sentenceBefore() + phrase.own();
        String sentence = whole.substring(Math.max(0, whole.length() - FAR));
        String[] scope = {null};
        int[] end = {0};
        reading.turnedTo()
                .forEach(
                        sentence,
                        match -> {
                            scope[0] = match.group(1);
                            end[0] = match.end();
                        });
        return scope[0] == null || ownArea.in(sentence.substring(end[0])) ? null : scope[0];
    }

    /** The one extent that the words around the figure name, else the one its sentence names. */
    private static @Nullable Extent extent(List<Extent> known, FigurePhrase phrase) {
        String own = phrase.words();
        List<Extent> named = known.stream().filter(extent -> extent.words().in(own)).toList();
        if (named.isEmpty()) {
            String closed = phrase.own().startsWith("）") ? "）" : "";
            String sentence = BRACKETED.matcher(phrase.sentenceBefore() + closed).replaceAll("");
            named =
                    known.stream()
                            .filter(Extent::sentence)
                            .filter(extent -> extent.words().in(sentence))
                            .toList();
        }
        return named.size() == 1 ? named.get(0) : null;
    }
}
