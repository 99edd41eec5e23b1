package org.fazhi.settings.reading;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.fazhi.settings.conf.ConfFiles;
import org.fazhi.settings.conf.YamlFile;
import org.fazhi.settings.regex.Expression;

/**
 * Whose report it is: how titles name the body that reports, and what decides between divisions of
 * one name: {@code conf/places.yaml}.
 *
 * @param titleLeads before the first division's name in a title
 * @param reporters the body that reports, behind the last division's name
 * @param central all of the name of a ministry or its branch; the first group is its name
 * @param ownWords how a report speaks of itself
 * @param ownUnit a document that a department has issued; the first group is its name
 * @param system the branch that a department leads; the first group is the stem of its name
 * @param systemUnits what the name of such a department ends with
 * @param ruler what follows the name of a division whose committee or government is named
 * @param branch the name of a city's bureau in front of that of the district it has a branch in
 * @param document a document; the first group is its title
 * @param documentLeads before the division's name in such a title
 * @param issued before the title of a document that the reporter has issued itself
 * @param namedAfter before the short name of a division: 法治上城
 * @param visited before the short name of the province that leaders visited
 * @param services what a province's public services are called
 * @param siteName all that follows a division's name that stands by itself on the page
 * @param commonNames names that are common words too
 * @param commonInText the same of running text alone
 * @param commonShortNames the same of short ones
 * @param before what may stand before a name in a title, at its end
 * @param beforeTwo the same before a name of two characters in running words
 * @param behindNoName what follows characters that only look like a name
 * @param behindShortName what may follow a division's name in its short form
 * @param behindCity the same of a city's or a province's
 * @param elsewhere before a place that others went to or learnt from
 * @param ofProvince bodies that only provinces have
 * @param ofAutonomousRegion bodies that only autonomous regions have
 * @param zoneKinds long names of zones and the short ones that mean the same
 */
public record PlaceWords(
        Expression titleLeads,
        Reporters reporters,
        Expression central,
        OwnWords ownWords,
        Expression ownUnit,
        Expression system,
        SystemUnits systemUnits,
        Expression ruler,
        Expression branch,
        Expression document,
        Expression documentLeads,
        Expression issued,
        Expression namedAfter,
        Expression visited,
        List<Service> services,
        Expression siteName,
        List<String> commonNames,
        List<String> commonInText,
        List<String> commonShortNames,
        Expression before,
        Expression beforeTwo,
        Expression behindNoName,
        Expression behindShortName,
        Expression behindCity,
        Expression elsewhere,
        Expression ofProvince,
        Expression ofAutonomousRegion,
        List<ZoneKind> zoneKinds) {
    static final String FILE = "places.yaml";

    /**
     * The body that reports.
     *
     * @param ends where its name ends
     * @param leads what stands before it, taken away one behind the other
     * @param government all of the government's own name
     * @param township all of a township's; the first group is its name
     * @param zone all of a development zone's; the first group is its name
     * @param unit all of a department's
     * @param division all of the name of a division that is not known; the first group is its name
     * @param level in front of a department's name where the title names no division
     * @param unnamedUnit what stands for the name of a department that does not state it
     */
    public record Reporters(
            Expression ends,
            List<Expression> leads,
            Expression government,
            Expression township,
            Expression zone,
            Expression unit,
            Expression division,
            Expression level,
            String unnamedUnit) {}

    /**
     * How a report speaks of itself.
     *
     * @param announced the words in which it announces itself; the first group is the matter
     * @param office how a department does
     * @param commission how those offices do that are commissions
     * @param township how a township does
     * @param division how a division's government does; the first group is its kind
     * @param whole all of a division; the first group is its kind
     * @param rulers its committee and government; the first group is its kind
     */
    public record OwnWords(
            Expression announced,
            Expression office,
            Expression commission,
            Expression township,
            Expression division,
            Expression whole,
            Expression rulers) {}

    /**
     * What the name of a department that leads a branch of work ends with.
     *
     * @param commission where it speaks of itself as a commission
     * @param bureau where it does not
     */
    public record SystemUnits(String commission, String bureau) {}

    /**
     * A public service that bears a name of its own in each province.
     *
     * @param name 粤省事
     * @param code the province's
     */
    public record Service(String name, String code) {}

    /**
     * A kind of zone.
     *
     * @param longName what it is called in full
     * @param shortName what means the same
     */
    public record ZoneKind(
            @JsonProperty("long") Expression longName, @JsonProperty("short") String shortName) {}

    public static PlaceWords parse(ConfFiles files) {
        YamlFile file = YamlFile.parse(files, FILE);
        PlaceWords words = file.as(PlaceWords.class);
        file.requireGroup("/reporters/township", words.reporters.township());
        file.requireGroup("/reporters/zone", words.reporters.zone());
        file.requireGroup("/reporters/division", words.reporters.division());
        file.requireGroup("/central", words.central);
        file.requireGroup("/own_unit", words.ownUnit);
        file.requireGroup("/system", words.system);
        file.requireGroup("/document", words.document);
        file.requireGroup("/own_words/announced", words.ownWords.announced());
        file.requireGroup("/own_words/division", words.ownWords.division());
        file.requireGroup("/own_words/whole", words.ownWords.whole());
        file.requireGroup("/own_words/rulers", words.ownWords.rulers());
        return words;
    }
}
