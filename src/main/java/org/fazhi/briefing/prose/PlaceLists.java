package org.fazhi.briefing.prose;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fazhi.briefing.content.ReportIndex;
import org.fazhi.briefing.data.DivisionNames;
import org.fazhi.corpus.Document;
import org.fazhi.region.RegionCode;

/**
 * Lists in which the name of what places lie in stands before the first of them alone:
 * 浙江省杭州市余杭区、临平区. What stands between quotation marks is left as it is.
 */
final class PlaceLists {
    private static final Pattern ITEM = Pattern.compile("(?:“[^”]*”|（[^（）]*）|[^、“（]|[“（])*、?");
    private static final Pattern BEHIND = Pattern.compile("(?:“[^”]*”|（[^（）]*）)*、?$");
    private static final Pattern BEFORE = Pattern.compile("^.*[，。；：（“”）]", Pattern.DOTALL);

    /** Names of provinces and prefectures, the longest first. */
    private final List<String> above;

    PlaceLists(ReportIndex index) {
        this(names(index));
    }

    /**
     * @param above names of provinces, and of prefectures behind those of their provinces
     */
    PlaceLists(List<String> above) {
        this.above =
                above.stream()
                        .sorted(
                                Comparator.comparingInt(String::length)
                                        .reversed()
                                        .thenComparing(Comparator.naturalOrder()))
                        .toList();
    }

    private static List<String> names(ReportIndex index) {
        DivisionNames places = index.places();
        return index.reports().stream()
                .map(Document::regionCode)
                .filter(Objects::nonNull)
                .flatMap(code -> Stream.of(code.prefecture(), code.provinceOrCorps()))
                .distinct()
                .filter(places::knows)
                .map(places::fullName)
                .distinct()
                .toList();
    }

    /** Words with their lists shortened. */
    String shorten(String words) {
        StringBuilder shortened = new StringBuilder();
        String before = "";
        Matcher item = ITEM.matcher(words);
        while (item.find() && !item.group().isEmpty()) {
            String place = BEHIND.matcher(item.group()).replaceFirst("");
            String same = before.isEmpty() ? "" : same(before, place);
            shortened.append(item.group().substring(same.length()));
            before = item.group().endsWith("、") ? BEFORE.matcher(place).replaceFirst("") : "";
        }
        return shortened.toString();
    }

    /** The longest name with which two places begin and go on; empty for none. */
    private String same(String before, String place) {
        return above.stream()
                .filter(name -> names(before, name) && begins(place, name))
                .findFirst()
                .orElse("");
    }

    /** Whether it begins so, behind a word of one character (such as) where a sentence has one. */
    private static boolean names(String before, String name) {
        int at = before.indexOf(name);
        return at >= 0 && at <= 1 && before.length() > at + name.length();
    }

    private static boolean begins(String place, String name) {
        return place.length() > name.length() && place.startsWith(name);
    }

    /** Whether a place of the list lies in another. */
    static boolean holdsOthers(RegionCode place, Iterable<RegionCode> list) {
        for (RegionCode other : list) {
            boolean below =
                    place.equals(other.prefecture()) || place.equals(other.provinceOrCorps());
            if (below && !place.equals(other)) {
                return true;
            }
        }
        return false;
    }
}
