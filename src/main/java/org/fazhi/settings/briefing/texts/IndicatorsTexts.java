package org.fazhi.settings.briefing.texts;

import org.fazhi.settings.conf.Phrase;
import org.fazhi.settings.conf.Phrase.Places;

/** 主要指标. */
public record IndicatorsTexts(
        String title,
        String caption,
        String provinces,
        String none,
        @Places({"name", "unit"}) Phrase head,
        @Places({"name", "unit"}) Phrase notedHead,
        @Places("region") Phrase own,
        String districts,
        String above,
        String stating,
        String sum,
        String summed,
        String median,
        @Places("province") Phrase provinceStating,
        @Places("marks") Phrase note,
        @Places("median_minimum") Phrase sumNote,
        String scopeNote,
        String provinceNote,
        @Places("parts") Phrase unsettled,
        @Places("count") Phrase doubtful,
        @Places("count") Phrase partial,
        @Places("count") Phrase left) {}
