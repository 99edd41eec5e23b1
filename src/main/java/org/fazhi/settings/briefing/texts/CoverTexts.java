package org.fazhi.settings.briefing.texts;

import org.fazhi.settings.conf.Phrase;
import org.fazhi.settings.conf.Phrase.Places;

/** 封面目录. */
public record CoverTexts(
        @Places({"year", "area"}) Phrase title,
        @Places("area") Phrase file,
        Editions editions,
        @Places("issuer") Phrase issuer,
        Numbers numbers,
        String contents,
        About about,
        Provinces provinces,
        String note,
        String provinceNote,
        String noYears,
        @Places("state") Phrase settled,
        String legend) {
    /** Whether a book is under review or settled. */
    public record Editions(String draft, String settled) {}

    /** The corpus in numbers. */
    public record Numbers(
            String reports,
            String governments,
            String provinces,
            String figures,
            @Places("whose") Phrase findings,
            @Places("whose") Phrase honours,
            String doubts,
            @Places("whose") Phrase firsts,
            String contents,
            String others) {}

    /** What each sheet holds. */
    public record About(
            String overview,
            String figures,
            String edition,
            String districts,
            String commonProblems,
            String commonPractices,
            String strengths,
            String strengthsByProvince,
            String shortcomings,
            String fieldsByProvince,
            String naturesByProvince,
            String answers,
            String ledger,
            String indicators,
            String yearFigures,
            String yearPoints,
            String contents,
            String similarTexts,
            String checks,
            String keywords,
            String allFigures,
            String evidence,
            String definitions) {}

    /** The same where provinces are the rows and a sheet holds something else. */
    public record Provinces(
            String districts,
            String strengths,
            String shortcomings,
            String indicators,
            String yearFigures,
            String yearPoints,
            String contents) {}
}
