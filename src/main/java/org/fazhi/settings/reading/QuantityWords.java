package org.fazhi.settings.reading;

import java.util.List;
import java.util.Map;
import org.fazhi.settings.conf.ConfFiles;
import org.fazhi.settings.conf.YamlFile;
import org.fazhi.settings.regex.Expression;

/**
 * What is a quantity and what is not, and what the words around one say: {@code
 * conf/quantities.yaml}.
 *
 * @param units measure words
 * @param eventUnits measure words with which a single Chinese digit is a quantity
 * @param chineseUnits measure words that decide whether a numeral in Chinese is a quantity
 * @param numerals what stands around a numeral and in it
 * @param halves where 半 counts behind a measure word
 * @param labelUnit the measure word in the label in front of a bare numeral, one of its groups
 * @param qualifiersBefore words directly before the numeral
 * @param qualifiersAfter words directly behind the measure word
 * @param negations words that turn a comparison behind them (不得超过)
 * @param inclusive what may stand between a measure word and what qualifies it (（含）以上)
 * @param exclusions where a numeral is no quantity
 * @param names marks around names
 * @param figureAsName what stands between them and is a figure all the same (“三个100%”)
 * @param itemMarks characters that make a numeral at the start of a clause an item's number
 * @param roles what a figure says
 * @param periods the time a figure speaks of
 * @param tables what lines are cells of a table
 * @param grids what the cells of a table's rows and heads say
 * @param scopes whose figure it is
 * @param scopeReading how such words are read
 * @param widerAreas by the level of the government that reports ({@code county}), how a clause
 *     begins that speaks of a larger area than its own
 * @param ownArea words that name the government's own area behind a larger one
 * @param countedPapers names in 《》 of papers that are counted, not of what they are about
 * @param newCount how a clause begins that counts something of its own
 * @param fillers words at the end of a clause that say nothing of what is counted (共, 达到, 提高到)
 * @param leads words at its beginning that say nothing of what is counted (全年, 共)
 * @param verbsOnly a clause that says what is done and not with what (累计开班)
 * @param total how a clause begins that gives the total of what the figure before it was added to
 * @param added words that say so of that figure
 * @param sharedNames where one numeral has two names (办复率及满意率均为100%)
 * @param share how a clause begins that states the share of the figure before it
 * @param norms what shows, in the clause before a count, {@code #} for it and the words behind it,
 *     that it says how often a thing is due and not how often it happened (每季度不少于1次)
 * @param required how words before a figure begin that only say what must be (不得低于90%)
 * @param lasting what stands before a figure that only says how long
 * @param respectively the word that distributes names over figures
 * @param lists what stands between the items of a list
 * @param remark what stands in brackets directly before a figure without saying what is counted
 * @param happeningUnit the measure word, of {@code sameUnits}, of what happens (听取汇报4次)
 * @param countedUnits measure words of things that come whole; at the end of a clause a single
 *     Chinese digit counts them
 * @param divisibleUnits measure words of what may be parted (2.5公里)
 * @param sameUnits measure words that mean the same, by the one that stands for all
 */
public record QuantityWords(
        List<String> units,
        List<String> eventUnits,
        ChineseUnits chineseUnits,
        Numerals numerals,
        Halves halves,
        Expression labelUnit,
        List<QualifierWords> qualifiersBefore,
        List<QualifierWords> qualifiersAfter,
        List<String> negations,
        Expression inclusive,
        List<Exclusion> exclusions,
        List<NameMarks> names,
        Expression figureAsName,
        String itemMarks,
        Roles roles,
        Periods periods,
        TableWords tables,
        GridWords grids,
        Expression scopes,
        ScopeReading scopeReading,
        Map<String, Expression> widerAreas,
        Expression ownArea,
        Expression countedPapers,
        Expression newCount,
        Expression fillers,
        Expression leads,
        Expression verbsOnly,
        Expression total,
        Expression added,
        Expression sharedNames,
        Expression share,
        Expression norms,
        Expression required,
        Expression lasting,
        String respectively,
        Lists lists,
        Expression remark,
        String happeningUnit,
        List<String> countedUnits,
        List<String> divisibleUnits,
        SameUnits sameUnits) {
    static final String FILE = "quantities.yaml";

    /**
     * Measure words behind a numeral in Chinese.
     *
     * @param never with them it is none (三点)
     * @param always with them it is one however short (两倍)
     * @param seldom with them it is none, unless it is exceeded (十二级)
     * @param approximate with them two single digits say about how many (两三天) or are a range (两到三年)
     */
    public record ChineseUnits(
            List<String> never,
            List<String> always,
            List<String> seldom,
            List<String> approximate) {}

    /**
     * Halves of a measure word.
     *
     * @param units measure words behind which 半 counts (两天半)
     * @param not words that begin with 半 and do not
     * @param behind what stands behind 个半, and the measure word that it is of (1个半小时)
     */
    public record Halves(List<String> units, List<String> not, Map<String, String> behind) {}

    /**
     * What stands around a numeral and in it.
     *
     * @param more characters behind a numeral that say that it is exceeded
     * @param notMore words that begin with one of them and say nothing of the kind (多元)
     * @param notTenths words that begin with 成 and are no tenths (成功)
     * @param rangeMarks characters between the ends of a range
     * @param notCounted characters behind a bare numeral that is no quantity (3号)
     * @param notCounting characters before one numeral in Chinese that counts nothing (同一件)
     * @param oneBehind words behind which 一 counts at the end of a clause (会议一次)
     * @param notMagnitudes words that begin with a magnitude and are none (千克)
     * @param notHundredMillions what follows 个亿 that is no magnitude (5个亿元项目)
     */
    public record Numerals(
            String more,
            List<String> notMore,
            List<String> notTenths,
            String rangeMarks,
            String notCounted,
            String notCounting,
            Expression oneBehind,
            List<String> notMagnitudes,
            List<String> notHundredMillions) {}

    /**
     * Words that say how exactly a figure is stated.
     *
     * @param words the words
     * @param qualifier {@code about}, {@code over}, {@code under}
     * @param butNotAfter characters after which they belong to another word; may be null
     * @param onlyAfter measure words behind which alone they say so; null for all
     */
    public record QualifierWords(
            List<String> words, String qualifier, String butNotAfter, List<String> onlyAfter) {}

    /**
     * A numeral whose first character lies in a match is no quantity.
     *
     * @param name what it is instead
     * @param pattern where
     */
    public record Exclusion(String name, Expression pattern) {}

    /**
     * Marks around a name.
     *
     * @param open first
     * @param close last
     * @param longest characters between them; a longer span is no name
     */
    public record NameMarks(String open, String close, int longest) {}

    /**
     * What stands between the items of a list.
     *
     * @param marks its single characters
     * @param separators what cuts a list into its items
     */
    public record Lists(String marks, Expression separators) {}

    /**
     * Expressions for each role, searched in the clause before the figure ({@code fromAfter}:
     * behind it). {@code example} tells of a part of what its sentence has counted already.
     */
    public record Roles(
            Expression to,
            Expression from,
            Expression fromAfter,
            Expression change,
            Expression notChange,
            Expression target,
            Expression part,
            Expression wholeAfter,
            Expression example) {}

    /**
     * How the words are read that say whose a figure is.
     *
     * @param notAfter what stands in front of such a word if the figure is not its own alone: it
     *     only receives (向市政府备案), or others stand in a list with it (部门和乡镇)
     * @param notBefore what stands behind such a word if others do (乡镇和县直单位)
     * @param attended where such a word says whose meeting was attended (列席区政府会议)
     * @param whole what stands between the whole area's word and one of its parts in a list with it
     *     (全区执法人员及街镇执法人员), both included up to the part's
     * @param beside what stands between two such words of one list, the first included
     * @param levels a word for all levels that were listed (省、市两级), which is not listed with them
     * @param shared such a word that holds for the items of a list behind it: a level, no body
     * @param turnedTo where a sentence turns to those below the government (面向街道综合执法); the first
     *     group is theirs
     */
    public record ScopeReading(
            Expression notAfter,
            Expression notBefore,
            Expression attended,
            Expression whole,
            Expression beside,
            Expression levels,
            Expression shared,
            Expression turnedTo) {}

    /**
     * Expressions for each period, searched in the sentence before the figure. The first group of
     * {@code named} and {@code since} is a year: the year a figure is of, and the one since which
     * it counts. Behind {@code compared} stands what this year's figure is only held against;
     * {@code aside} is another year's figure, which does not say what year those behind it are of.
     * Words of {@code totalled} are of several years where {@code besideThisYear} is found behind
     * the figure; {@code thisYear} in its own clause outweighs what stands in front, and {@code
     * resumed} ends what several years came to, where its first group, if any, is the report's
     * year. Behind {@code besideLastYear} stands this year's again.
     */
    public record Periods(
            Expression previous,
            Expression compared,
            Expression cumulative,
            Expression totalled,
            Expression besideThisYear,
            Expression resumed,
            Expression besideLastYear,
            Expression thisYear,
            Expression named,
            Expression aside,
            Expression since) {}

    /**
     * What a line of a table is whose cells fell on lines of their own.
     *
     * @param longestTitle characters of a title
     * @param longestCell characters of a cell
     * @param titleUnit a title that gives the measure words of its cells, its first group
     * @param title how another title looks
     * @param label how the name of a row or column looks
     * @param headUnit the measure word at the end of a name, its first group
     * @param empty a cell without figure
     * @param items the first head where the rows are named by what is counted, not by who has it
     * @param total the name of the row that holds the others
     * @param year the name of a column that is a year's
     */
    public record TableWords(
            int longestTitle,
            int longestCell,
            Expression titleUnit,
            Expression title,
            Expression label,
            Expression headUnit,
            Expression empty,
            Expression items,
            Expression total,
            Expression year) {}

    /**
     * What the cells of a table's rows and heads say.
     *
     * @param index head of the rows' numbers
     * @param remark head of a column that counts nothing
     * @param holders head of rows named by who has the figures
     * @param bodies the name of somebody who has them
     * @param general head of a column that names nothing of what is counted
     * @param known head that shows that a row of names is one of heads
     * @param years a year alone as a head
     * @param time how a name begins that gives the time, its first group
     * @param change head of a column that says by how much another has changed
     * @param share head of a column of shares
     * @param inPercent head of a column whose figures are in percent
     * @param rates names of what is in percent where nothing else is said
     * @param measured a name that gives the measure word, its first group
     * @param named the words in front of a figure in a cell that has both
     */
    public record GridWords(
            Expression index,
            Expression remark,
            Expression holders,
            Expression bodies,
            Expression general,
            Expression known,
            Expression years,
            Expression time,
            Expression change,
            Expression share,
            Expression inPercent,
            Expression rates,
            Expression measured,
            Expression named) {}

    public static QuantityWords parse(ConfFiles files) {
        YamlFile file = YamlFile.parse(files, FILE);
        QuantityWords quantities = file.as(QuantityWords.class);
        for (int i = 0; i < quantities.exclusions.size(); i++) {
            file.requireBounded(
                    "/exclusions/" + i + "/pattern", quantities.exclusions.get(i).pattern());
        }
        quantities.sameUnits.requireOnce(file, "/same_units");
        if (!quantities.sameUnits.standsForOthers(quantities.happeningUnit)) {
            throw file.wrong(
                    "/happening_unit",
                    quantities.happeningUnit + " stands for no measure words of same_units",
                    "name one that does");
        }
        return quantities;
    }

    /** The measure word that stands for all that mean the same (名 is 人). */
    public String folded(String unit) {
        return sameUnits.folded(unit);
    }
}
