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
        String report,
        String untitled,
        String publisher,
        String sources,
        @Places({"name", "title", "publisher", "published"}) Phrase source,
        @Places({"name", "title", "publisher", "published", "address"}) Phrase sourceWithAddress,
        @Places({"title", "address"}) Phrase titleWithAddress,
        String uses,
        String times,
        @Places("number") Phrase evidence,
        @Places("number") Phrase label,
        @Places({"number", "count"}) Phrase labels,
        String continued,
        @Places({"report", "year"}) Phrase ofYear,
        @Places("report") Phrase ofLastEdition,
        @Places({"part", "heading"}) Phrase heading,
        String note,
        String singleNote) {}
