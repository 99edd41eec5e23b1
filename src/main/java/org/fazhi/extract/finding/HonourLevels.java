package org.fazhi.extract.finding;

import java.util.Locale;
import org.fazhi.corpus.Document;
import org.fazhi.extract.Finding.HonourLevel;
import org.fazhi.settings.reading.FindingWords;
import org.fazhi.text.TextSpan;
import org.jspecify.annotations.Nullable;

/** Who gave an honour, or how far a claim reaches, from the honour's own clause. */
final class HonourLevels {
    private static final int SHORTEST_NAME = 2;

    private final FindingWords words;

    HonourLevels(FindingWords words) {
        this.words = words;
    }

    /**
     * The level of an honour: as its words say, else those of its clause in front of it, else,
     * where its clause says nothing of any of its things, a clause in front that names the giver
     * (经省委评定，…获评先进集体); or null. What else the sentence tells has levels of its own.
     *
     * @param thing what is honoured
     * @param clause the clause it stands in
     * @param ahead the clause in front, itself no honour; or null
     */
    @Nullable HonourLevel of(
            Document document,
            String text,
            TextSpan thing,
            TextSpan clause,
            @Nullable String ahead) {
        HonourLevel level = in(document, thing.in(text));
        if (level == null) {
            level = in(document, text.substring(clause.begin(), thing.end()));
        }
        return level == null
                        && ahead != null
                        && words.honourReach().giver().in(ahead)
                        && in(document, clause.in(text)) == null
                ? in(document, ahead)
                : level;
    }

    private @Nullable HonourLevel in(Document document, String text) {
        for (FindingWords.LevelWords level : words.honourLevels()) {
            if (level.words().in(text)) {
                return settled(
                        document, HonourLevel.valueOf(level.level().toUpperCase(Locale.ROOT)));
            }
        }
        if (isOf(document.province(), text)) {
            return HonourLevel.PROVINCIAL;
        }
        return isOf(document.prefecture(), text) ? HonourLevel.MUNICIPAL : null;
    }

    /** 全市 is a province's in 北京, 天津, 上海, 重庆. */
    private static HonourLevel settled(Document document, HonourLevel level) {
        boolean municipality = document.province() != null && document.province().endsWith("市");
        return level == HonourLevel.MUNICIPAL && municipality ? HonourLevel.PROVINCIAL : level;
    }

    /** Whether the words name the area: in full, or in short where they say within it. */
    private boolean isOf(@Nullable String area, String text) {
        if (area == null) {
            return false;
        }
        if (text.contains(area)) {
            return true;
        }
        FindingWords.HonourReach reach = words.honourReach();
        String name = reach.areaSuffix().matcher(area).replaceFirst("");
        return name.length() >= SHORTEST_NAME
                && text.contains(reach.within() + name)
                && !reach.event().in(text);
    }
}
