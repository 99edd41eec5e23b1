package org.fazhi.settings.briefing.papers;

import org.fazhi.settings.conf.Phrase;
import org.fazhi.settings.conf.Phrase.Places;

/** What the page on one district's report says: 点评单. */
public record ReviewTexts(
        @Places("year") Phrase title,
        @Places({"name", "day"}) Phrase published,
        @Places({"name", "day"}) Phrase signed,
        @Places("name") Phrase undated,
        String matter,
        String content,
        String source,
        Highlights highlights,
        Shortcomings shortcomings,
        Promises promises,
        Peers peers,
        Doubts doubts,
        String note) {

    /** 亮点. */
    public record Highlights(
            String matter,
            @Places({"kind", "level", "text"}) Phrase honour,
            @Places({"kind", "text"}) Phrase unlevelled,
            @Places("text") Phrase strength,
            String none) {}

    /** 不足. */
    public record Shortcomings(
            String matter,
            @Places("text") Phrase point,
            String added,
            String recurring,
            String verbatim,
            @Places("text") Phrase answered,
            String unanswered,
            String none) {}

    /** 去年承诺与今年所述. */
    public record Promises(
            String matter,
            @Places({"before", "now"}) Phrase said,
            @Places("before") Phrase unsaid,
            String none) {}

    /** 与同类地区. */
    public record Peers(
            String matter,
            @Places({"indicator", "unit", "own", "median"}) Phrase figure,
            @Places("least") Phrase none) {}

    /** 待核事项. */
    public record Doubts(String matter, @Places({"kind", "message"}) Phrase check, String none) {}
}
