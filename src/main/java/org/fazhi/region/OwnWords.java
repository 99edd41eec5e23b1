package org.fazhi.region;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import org.fazhi.settings.reading.PlaceWords;
import org.jspecify.annotations.Nullable;

/**
 * How a report speaks of itself and of those above it: 我局, 本街道, 我县, 县委、县政府, 全市. It tells what kind
 * of body reports where neither title nor opening names one.
 *
 * @param speaker what reports by its own words
 * @param clear whether it says so where it announces itself, or opens as a department
 * @param kind the kind of the division whose body it is, the last character of its name (区 for an
 *     autonomous region too); or null
 * @param superior the same of the division directly above a township
 */
record OwnWords(Speaker speaker, boolean clear, @Nullable String kind, @Nullable String superior) {
    private static final int OPENING = 700;
    private static final int READ = 12_000;
    private static final List<String> KINDS = List.of("县", "区", "旗", "州", "盟", "市", "省");

    /** What kind of body speaks. */
    enum Speaker {
        DIVISION,
        OFFICE,
        TOWNSHIP,
        UNKNOWN
    }

    /** Reads a report's words. */
    static OwnWords of(String body, PlaceWords.OwnWords words) {
        String opening = body.substring(0, Math.min(OPENING, body.length()));
        String read = body.substring(0, Math.min(READ, body.length()));
        int[] own = new int[KINDS.size()];
        int[] above = new int[KINDS.size()];
        words.division().forEach(read, match -> count(match, own, 3));
        words.whole().forEach(read, match -> count(match, own, 2));
        words.rulers()
                .forEach(
                        read,
                        match -> {
                            count(match, own, 1);
                            count(match, above, 1);
                        });
        Speaker announced = announced(opening, words);
        Speaker opened = announced == Speaker.UNKNOWN ? speaker(opening, words) : announced;
        return new OwnWords(
                opened == Speaker.UNKNOWN ? speaker(read, words) : opened,
                announced != Speaker.UNKNOWN || opened == Speaker.OFFICE,
                most(own),
                lowest(above));
    }

    private static Speaker announced(String opening, PlaceWords.OwnWords words) {
        Matcher announced = words.announced().first(opening);
        String said = announced == null ? "" : announced.group(1);
        if (words.office().in(said)) {
            return Speaker.OFFICE;
        }
        if (words.township().in(said)) {
            return Speaker.TOWNSHIP;
        }
        if (words.division().in(said)) {
            return Speaker.DIVISION;
        }
        return Speaker.UNKNOWN;
    }

    private static Speaker speaker(String text, PlaceWords.OwnWords words) {
        int divisions = words.division().count(text);
        int offices = words.office().count(text);
        int townships = words.township().count(text);
        if (townships > offices && townships > divisions) {
            return Speaker.TOWNSHIP;
        }
        if (offices > divisions) {
            return Speaker.OFFICE;
        }
        return divisions > 0 ? Speaker.DIVISION : Speaker.UNKNOWN;
    }

    private static void count(MatchResult match, int[] counts, int weight) {
        int kind = KINDS.indexOf(match.group(1));
        if (kind >= 0) {
            counts[kind] += weight;
        }
    }

    private static @Nullable String most(int[] counts) {
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            if (counts[i] > counts[best]) {
                best = i;
            }
        }
        return counts[best] >= 2 ? KINDS.get(best) : null;
    }

    /** The lowest kind that is named at all: 区委 where 市委 and 省委 are named too. */
    private static @Nullable String lowest(int[] counts) {
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                return KINDS.get(i);
            }
        }
        return null;
    }
}
