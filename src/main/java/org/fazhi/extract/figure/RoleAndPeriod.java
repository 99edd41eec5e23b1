package org.fazhi.extract.figure;

import java.util.Locale;
import org.fazhi.corpus.Document;
import org.fazhi.extract.Observation.Period;
import org.fazhi.extract.Observation.Role;
import org.fazhi.extract.quantity.Quantity;
import org.fazhi.outline.Section;
import org.fazhi.settings.reading.QuantityWords;
import org.fazhi.settings.regex.Expression;
import org.jspecify.annotations.Nullable;

/** What a figure says (reached, changed, aimed at) and of what time. */
public final class RoleAndPeriod {
    private static final String PERCENT = "%";
    private static final String PERCENTAGE_POINTS = "百分点";
    private static final int BARE = 8;
    private static final int WINDOW = 12;

    private final QuantityWords words;

    public RoleAndPeriod(QuantityWords words) {
        this.words = words;
    }

    /**
     * What the figure says, from the words before and behind it and the content its section belongs
     * to.
     */
    public Role role(String text, Quantity figure, FigurePhrase phrase, Section.ContentKind kind) {
        String own = phrase.own();
        String behind =
                text.substring(figure.after(), Math.min(text.length(), figure.after() + WINDOW));
        QuantityWords.Roles roles = words.roles();
        if (roles.to().in(own)) {
            return kind == Section.ContentKind.PLAN ? Role.TARGET : Role.TO;
        }
        if (roles.from().in(own) && roles.fromAfter().in(behind)) {
            return Role.FROM;
        }
        if (figure.unit().equals(PERCENTAGE_POINTS)
                || roles.change().in(own) && !roles.notChange().in(own)) {
            return Role.CHANGE;
        }
        if (kind == Section.ContentKind.PLAN || roles.target().in(own)) {
            return Role.TARGET;
        }
        return roles.part().in(own) && !roles.wholeAfter().in(behind) ? Role.PART : Role.LEVEL;
    }

    /** The time the figure speaks of. */
    public Period period(FigurePhrase phrase, Role role, @Nullable Integer reportYear) {
        if (role == Role.CHANGE) {
            return Period.CURRENT;
        }
        if (ofThisYear(phrase.own(), reportYear)) {
            return Period.CURRENT;
        }
        String sentence = phrase.sentenceBefore() + phrase.own();
        int since = lastYear(words.periods().since(), sentence);
        if (reportYear != null && since > 0 && since < reportYear) {
            return isBackInThisYear(words.periods().since(), sentence, reportYear)
                    ? Period.CURRENT
                    : Period.CUMULATIVE;
        }
        int year = namedYear(phrase);
        boolean namesIt =
                lastYear(words.periods().named(), phrase.own()) == year
                        && !words.periods().compared().in(phrase.own());
        if (reportYear != null
                && year > 0
                && year < reportYear
                && (namesIt || !sentence.contains(reportYear + "年"))) {
            return Period.PREVIOUS;
        }
        if (words.periods().previous().in(phrase.own()) && role != Role.TO) {
            return Period.PREVIOUS;
        }
        return words.periods().cumulative().in(sentence)
                        && !isBackInThisYear(words.periods().cumulative(), sentence, reportYear)
                ? Period.CUMULATIVE
                : Period.CURRENT;
    }

    /**
     * Whether what began several years ago is followed by this year: 自2021年以来累计33件，其中今年16件，办结14件.
     */
    private boolean isBackInThisYear(
            Expression several, String sentence, @Nullable Integer reportYear) {
        int[] last = {0};
        several.forEach(sentence, match -> last[0] = match.start());
        String rest = sentence.substring(last[0]);
        boolean[] back = {false};
        words.periods()
                .resumed()
                .forEach(
                        rest,
                        match ->
                                back[0] |=
                                        match.group(1) == null
                                                || String.valueOf(reportYear)
                                                        .equals(match.group(1)));
        return back[0];
    }

    /** Whether a total of several years has this year's figure beside it: 累计受理560件，今年受理102件. */
    public boolean isTotalOfYears(FigurePhrase phrase, @Nullable Integer reportYear) {
        return words.periods().totalled().in(phrase.own())
                && words.periods().besideThisYear().in(phrase.ahead())
                && !ofThisYear(phrase.own(), reportYear);
    }

    /** Whether a clause itself names the report's year, and no longer time: 其中今年102件. */
    private boolean ofThisYear(String own, @Nullable Integer reportYear) {
        boolean named =
                words.periods().thisYear().in(own)
                        || reportYear != null && own.contains(reportYear + "年");
        return named
                && lastYear(words.periods().since(), own) == 0
                && !words.periods().cumulative().in(own)
                && !words.periods().previous().in(own);
    }

    /**
     * Whether a short clause speaks of last year because the one before it does: 上年收到85件，答复率100%.
     * Where last year's figure only stands beside this year's (收到52件，上年44件；立案47件) it does not.
     */
    public boolean inherits(FigurePhrase phrase, Role role, Period previous, Role previousRole) {
        return previous == Period.PREVIOUS
                && !words.periods().besideLastYear().in(phrase.sentenceBefore())
                && role == Role.LEVEL
                && previousRole == Role.LEVEL
                && phrase.before().length() <= BARE
                && phrase.own().indexOf("年") < 0;
    }

    /**
     * Whether the figure is one of a larger area than the reporting government's own: 全市 in a
     * district's report, not in a county-level city's.
     */
    public boolean ofWiderArea(FigurePhrase phrase, Document document) {
        Expression wider =
                document.level() == null
                        ? null
                        : words.widerAreas().get(document.level().name().toLowerCase(Locale.ROOT));
        String before = phrase.sentenceBefore();
        boolean clause =
                before.isEmpty()
                        || Character.getType(before.charAt(before.length() - 1))
                                == Character.OTHER_PUNCTUATION;
        boolean city = document.county() != null && document.county().endsWith("市");
        return wider != null
                && clause
                && wider.in(phrase.own())
                && !(city && phrase.own().contains("全市"));
    }

    /** Whether its clause goes back from a larger area to the government's own: 其中我区…. */
    public boolean ofOwnArea(FigurePhrase phrase) {
        return words.ownArea().in(phrase.own());
    }

    /** Whether the figure is only what another is held against: 较去年同期的6302件有所回落. */
    public boolean compared(FigurePhrase phrase) {
        return words.periods().compared().in(phrase.own());
    }

    /** Whether a count says how often a thing is due, not how often it happened: 每季度不少于1次. */
    public boolean isNorm(FigurePhrase phrase, Quantity figure) {
        return !figure.unit().equals(PERCENT)
                && words.norms().in(phrase.own() + FigurePhrase.FIGURE + phrase.after());
    }

    /** Whether the words directly before it only say what must be: 不得低于90%. */
    public boolean isRequired(String text, Quantity figure) {
        return figure.before() < figure.begin()
                && words.required().in(text.substring(figure.before(), figure.begin()));
    }

    /** Whether its words tell of an example of more: 大型主题活动3场. */
    public boolean isExample(FigurePhrase phrase) {
        return words.roles().example().in(phrase.own());
    }

    /** The year named last; one that a clause in front is only held against (较2022年增长) is none. */
    private int namedYear(FigurePhrase phrase) {
        String before = words.periods().aside().matcher(phrase.sentenceBefore()).replaceAll("，");
        int own = lastYear(words.periods().named(), phrase.own());
        int[] year = {0};
        words.periods()
                .named()
                .forEach(
                        before,
                        match -> {
                            String led = before.substring(0, match.start());
                            if (!words.periods().compared().in(led)) {
                                year[0] = Integer.parseInt(match.group(1));
                            }
                        });
        return own > 0 ? own : year[0];
    }

    private static int lastYear(Expression years, String sentence) {
        int[] year = {0};
        years.forEach(
                sentence,
                match ->
                        year[0] =
                                Integer.parseInt(
                                        match.group(1) == null ? match.group(2) : match.group(1)));
        return year[0];
    }
}
