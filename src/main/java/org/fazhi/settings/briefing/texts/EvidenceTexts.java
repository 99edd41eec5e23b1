package org.fazhi.settings.briefing.texts;

import org.fazhi.settings.conf.Phrase;
import org.fazhi.settings.conf.Phrase.Places;

/** 附录 原文依据. */
public record EvidenceTexts(
        String title,
        @Places("count") Phrase count,
        String number,
        String passage,
        String figures,
        String part,
        String place,
        String source,
        String uses,
        String times,
        @Places("number") Phrase evidence,
        @Places("number") Phrase label,
        @Places({"number", "count"}) Phrase labels,
        String continued,
        @Places({"report", "year"}) Phrase ofYear,
        @Places("report") Phrase ofLastEdition,
        @Places({"part", "heading"}) Phrase heading,
        @Places("character") Phrase character,
        @Places("place") Phrase placeLastYear,
        @Places("place") Phrase placeLastEdition,
        @Places("file") Phrase fileLastYear,
        @Places("file") Phrase fileLastEdition,
        @Places("files") Phrase files,
        String note,
        String singleNote) {}
