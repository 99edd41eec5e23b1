package org.fazhi.settings.reading;

import java.util.List;
import org.fazhi.settings.conf.ConfFiles;
import org.fazhi.settings.conf.YamlFile;
import org.fazhi.settings.regex.Expression;

/**
 * How reports admit shortcomings, announce plans and tell of honours: {@code conf/findings.yaml}.
 *
 * @param softeners words that soften a shortcoming
 * @param bareHeading a shortcoming's own words that only name what the sentence below admits
 * @param weakness what makes a clause a shortcoming
 * @param weakSigns what does so only where nothing in its sentence is one by {@code weakness}
 * @param circumstance a clause that says how much there is to do, of which a shortcoming follows
 * @param consequence a clause that says what follows from a shortcoming
 * @param example a clause that only shows the shortcoming in front of it
 * @param noShortcoming a part of a list of shortcomings that says what was reached or is intended
 * @param generic a clause that only says that there are shortcomings
 * @param named an item that plans against what it names in its first group
 * @param beforeShortcoming what stands before the shortcomings in their sentence
 * @param afterShortcoming what stands behind them
 * @param causes where it gives the causes of its shortcomings
 * @param beforePlan what stands before the plans in their sentence
 * @param onePlan what begins a sentence that is one plan, whatever its clauses say
 * @param leadIn a first clause that only leads in (在…方面) and is taken together with the next
 * @param noPlan a clause that is no plan by itself
 * @param longText characters from which a text without numbering gives a finding a sentence
 * @param honours kinds of honours, the first that fits decides
 * @param honourGiven a clause in which the reporting government names others
 * @param beforeHonour what stands before an honour without belonging to it
 * @param honourFragment a clause that says nothing without the one before it
 * @param honourJoints where two honours of one clause meet without 、
 * @param honourLevels who gave an honour, the first that fits decides
 * @param honourReach where else than in its own words the level of an honour is said
 * @param answers when a plan answers a shortcoming
 * @param unstated the quantities that shortcomings speak of
 */
public record FindingWords(
        Expression softeners,
        Expression bareHeading,
        Expression weakness,
        Expression weakSigns,
        Expression circumstance,
        Expression consequence,
        Expression example,
        Expression noShortcoming,
        Expression generic,
        Expression named,
        Expression beforeShortcoming,
        Expression afterShortcoming,
        Causes causes,
        Expression beforePlan,
        Expression onePlan,
        Expression leadIn,
        Expression noPlan,
        int longText,
        List<HonourWords> honours,
        Expression honourGiven,
        Expression beforeHonour,
        Expression honourFragment,
        Expression honourJoints,
        List<LevelWords> honourLevels,
        HonourReach honourReach,
        Answers answers,
        Unstated unstated) {
    static final String FILE = "findings.yaml";

    /**
     * Where a report gives causes, which are no shortcomings.
     *
     * @param heading of a part that gives nothing else
     * @param sentence how a sentence begins that tells them
     * @param clause a clause beside the shortcoming that tells why there is one
     * @param opensItems how such a sentence ends if the items behind it tell them
     */
    public record Causes(
            Expression heading, Expression sentence, Expression clause, Expression opensItems) {}

    /**
     * The words of a kind of honour.
     *
     * @param type naming, case, pilot, ranking or first
     * @param pattern found in the clause
     * @param unless not found in it up to where the pattern's first word ends; may be null
     */
    public record HonourWords(String type, Expression pattern, Expression unless) {}

    /**
     * The words of a level.
     *
     * @param level national, provincial, municipal or county
     * @param words found in the clause
     */
    public record LevelWords(String level, Expression words) {}

    /**
     * Where the level of an honour is said without a level's word.
     *
     * @param giver a clause in front of the honour's that names who gave it (经省委评定)
     * @param areaSuffix what the short name of a province or prefecture leaves off
     * @param within the word in front of such a name by which the honour is of the area (在天津…评价中)
     * @param event what says that only something took place there
     */
    public record HonourReach(
            Expression giver, Expression areaSuffix, String within, Expression event) {}

    /**
     * When a plan answers a shortcoming: weights of the parts of their similarity (1 together), and
     * the threshold.
     *
     * @param threshold 0 to 1
     * @param withoutField how alike the rarer words must be where no field is shared, 0 to 1
     * @param beside how near one must be that shares no rare words, as a share of the nearest
     * @param words weight of shared words
     * @param fields weight of shared fields
     * @param natures weight of shared natures
     * @param holders weight of the same holder
     */
    public record Answers(
            double threshold,
            double withoutField,
            double beside,
            double words,
            double fields,
            double natures,
            double holders) {}

    /**
     * The words of a shortcoming that speaks of a quantity.
     *
     * @param judged how the quantity is judged, directly behind it
     * @param quantities what is measured
     */
    public record Unstated(Expression judged, List<UnstatedQuantity> quantities) {}

    /**
     * A quantity that a shortcoming may speak of.
     *
     * @param words find it; the group {@link #ABOUT} is what a sentence must hold that states it
     * @param units measure words of the figure that states it; empty for any
     */
    public record UnstatedQuantity(Expression words, List<String> units) {
        /** The group of {@link #words} that a sentence must hold. */
        public static final String ABOUT = "about";

        public UnstatedQuantity {
            units = units == null ? List.of() : List.copyOf(units);
        }
    }

    public static FindingWords parse(ConfFiles files) {
        YamlFile file = YamlFile.parse(files, FILE);
        FindingWords words = file.as(FindingWords.class);
        Answers answers = words.answers;
        file.requireOneTogether(
                "/answers",
                answers.words(),
                answers.fields(),
                answers.natures(),
                answers.holders());
        return words;
    }
}
