package org.fazhi.region;

import java.util.regex.Matcher;
import org.fazhi.settings.reading.PlaceWords;
import org.fazhi.settings.regex.Expression;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind the division's name in a title: a department, a township or a development
 * zone; nothing of these where the government itself reports.
 *
 * @param unit 司法局, 人民政府办公室, or null
 * @param township 大王庄街道, or null
 * @param zone 经济技术开发区, or null
 * @param division the name of a division that the gazetteer does not know, or null: the body is not
 *     the division above it
 * @param named whether it says what it is; false where nothing stands there that names a body
 */
record ReportingBody(
        @Nullable String unit,
        @Nullable String township,
        @Nullable String zone,
        @Nullable String division,
        boolean named) {
    static final ReportingBody GOVERNMENT = new ReportingBody(null, null, null, null, true);
    static final ReportingBody NOBODY = new ReportingBody(null, null, null, null, false);

    static ReportingBody unit(String unit) {
        return new ReportingBody(unit, null, null, null, true);
    }

    static ReportingBody township(String township) {
        return new ReportingBody(null, township, null, null, true);
    }

    /** 县司法局 as 司法局, for the county's name comes before it; 市场监督管理局 stays. */
    ReportingBody withoutLevel(PlaceWords.Reporters words) {
        return unit == null ? this : unit(words.level().matcher(unit).replaceFirst(""));
    }

    /** The name that a text begins with, up to what a body reports. */
    static String head(String text, PlaceWords.Reporters words) {
        Matcher end = words.ends().first(text);
        return end == null ? text : text.substring(0, end.start());
    }

    /** Reads what follows the division's name. */
    static ReportingBody read(String rest, PlaceWords.Reporters words) {
        String head = head(rest, words);
        for (Expression lead : words.leads()) {
            head = lead.matcher(head).replaceFirst("");
        }
        if (head.isEmpty()) {
            return NOBODY;
        }
        Matcher township = words.township().matcher(head);
        if (words.government().matcher(head).matches()) {
            if (township.matches()) {
                return township(township.group(1));
            }
            Matcher division = words.division().matcher(head);
            return division.matches()
                    ? new ReportingBody(null, null, null, division.group(1), true)
                    : GOVERNMENT;
        }
        Matcher zone = words.zone().matcher(head);
        if (zone.matches()) {
            return new ReportingBody(null, null, zone.group(1), null, true);
        }
        if (township.matches()) {
            return township(township.group(1));
        }
        if (words.unit().matcher(head).matches()) {
            return unit(head);
        }
        Matcher division = words.division().matcher(head);
        return division.matches()
                ? new ReportingBody(null, null, null, division.group(1), true)
                : NOBODY;
    }
}
