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
 */
record ReportingBody(@Nullable String unit, @Nullable String township, @Nullable String zone) {
    static final ReportingBody GOVERNMENT = new ReportingBody(null, null, null);

    /** 县司法局 as 司法局, for the county's name comes before it; 市场监督管理局 stays. */
    ReportingBody withoutLevel(PlaceWords.Reporters words) {
        return unit == null
                ? this
                : new ReportingBody(words.level().matcher(unit).replaceFirst(""), township, zone);
    }

    /** Reads what follows the division's name. */
    static ReportingBody read(String rest, PlaceWords.Reporters words) {
        Matcher end = words.ends().first(rest);
        String head = end == null ? rest : rest.substring(0, end.start());
        for (Expression lead : words.leads()) {
            head = lead.matcher(head).replaceFirst("");
        }
        Matcher township = words.township().matcher(head);
        if (head.isEmpty() || words.government().matcher(head).matches()) {
            return township.matches()
                    ? new ReportingBody(null, township.group(1), null)
                    : GOVERNMENT;
        }
        Matcher zone = words.zone().matcher(head);
        if (zone.matches()) {
            return new ReportingBody(null, null, zone.group(1));
        }
        if (township.matches()) {
            return new ReportingBody(null, township.group(1), null);
        }
        return words.unit().matcher(head).matches()
                ? new ReportingBody(head, null, null)
                : GOVERNMENT;
    }
}
