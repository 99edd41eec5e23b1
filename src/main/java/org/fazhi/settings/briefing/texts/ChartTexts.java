package org.fazhi.settings.briefing.texts;

import org.fazhi.settings.conf.Phrase;
import org.fazhi.settings.conf.Phrase.Places;

/** The charts as pictures: what each is called, what it finds, and on what it rests. */
public record ChartTexts(
        @Places("base") Phrase source,
        @Places("unit") Phrase unit,
        String reportUnit,
        String districtUnit,
        @Places({"reports", "whose"}) Phrase reports,
        @Places({"reports", "whose"}) Phrase once,
        @Places({"core", "half", "reports"}) Phrase stated,
        @Places({"indicator", "unit"}) Phrase axis,
        @Places({"from", "to"}) Phrase between,
        @Places("from") Phrase upwards,
        @Places("province") Phrase provinceItself,
        @Places("province") Phrase belowProvince,
        Heat heat,
        Publication publication,
        Districts districts,
        Years years) {
    /** Fields by region. */
    public record Heat(
            String name,
            @Places({"count", "most"}) Phrase title,
            String mentioned,
            String share,
            @Places({"area", "reports"}) Phrase row) {}

    /** When reports became public. */
    public record Publication(
            String name,
            String late,
            String undated,
            @Places({"dated", "timely", "due"}) Phrase title) {}

    /** An indicator of districts. */
    public record Districts(
            @Places({"stating", "districts"}) Phrase stating,
            @Places({"indicator", "low", "high"}) Phrase range,
            @Places("stating") Phrase rangeBase,
            @Places("indicator") Phrase distribution,
            @Places({"indicator", "count", "median"}) Phrase median,
            @Places("stating") Phrase medianBase,
            @Places("axis") Phrase mark) {}

    /** An indicator of two years. */
    public record Years(
            @Places("indicator") Phrase name,
            @Places({"count", "indicator", "changes"}) Phrase title,
            @Places({"area", "count"}) Phrase area,
            @Places("year") Phrase year,
            String base,
            @Places("base") Phrase sums,
            @Places("count") Phrase more,
            @Places("count") Phrase fewer,
            @Places("count") Phrase same) {}
}
