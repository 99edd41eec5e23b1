package org.fazhi.settings.briefing.texts.part;

import java.util.List;
import org.fazhi.settings.conf.Phrase;
import org.fazhi.settings.conf.Phrase.Places;

/**
 * How figures are written.
 *
 * @param before words for an approximate figure that reports write before it, longest first
 * @param inside such words inside a numeral
 * @param after such words behind it
 */
public record NumberTexts(
        @Places("number") Phrase about,
        @Places("number") Phrase over,
        @Places("number") Phrase under,
        @Places({"low", "high"}) Phrase range,
        @Places("number") Phrase points,
        String corrected,
        String doubtful,
        String marks,
        @Places("count") Phrase apart,
        @Places("count") Phrase added,
        @Places("scope") Phrase scope,
        String broken,
        String statedNow,
        List<String> before,
        List<String> inside,
        List<String> after) {}
