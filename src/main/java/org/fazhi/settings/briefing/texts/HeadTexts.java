package org.fazhi.settings.briefing.texts;

/** Heads of columns that stand in several sheets. */
public record HeadTexts(
        String number,
        String region,
        String province,
        String published,
        String indicator,
        String unit,
        String field,
        String kind,
        String statement,
        String figures,
        String now,
        String before,
        String change,
        String growth,
        String remark,
        String sinceLastYear,
        String evidence,
        String nowEvidence,
        String beforeEvidence) {}
