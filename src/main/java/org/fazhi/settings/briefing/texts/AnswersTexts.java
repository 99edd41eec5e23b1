package org.fazhi.settings.briefing.texts;

import org.fazhi.settings.conf.Phrase;
import org.fazhi.settings.conf.Phrase.Places;

/** 问题与举措对应. */
public record AnswersTexts(
        String title,
        String caption,
        String shortcoming,
        String answer,
        String unanswered,
        String none,
        String others,
        String other,
        @Places("sheet") Phrase note,
        String ownYearNote,
        String yearNote,
        String lastYear,
        String before,
        String status,
        String now) {}
