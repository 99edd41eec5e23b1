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
 * @param ownDocument a document that a report says it has issued; the first group begins with the
 *     division's name
 * @param commonNames names that are common words too
 * @param behindShortName what may follow a division's name in its short form
 * @param elsewhere before a place that others went to or learnt from
 * @param ofProvince bodies that only provinces have
 * @param ofAutonomousRegion bodies that only autonomous regions have
 * @param zoneKinds long names of zones and the short ones that mean the same
 */
public record PlaceWords(
        Expression titleLeads,
        Reporters reporters,
        Expression ownDocument,
        List<String> commonNames,
        Expression behindShortName,
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
     * @param level in front of a department's name where the title names no division
     * @param ownOffice how a department speaks of itself
     */
    public record Reporters(
            Expression ends,
            List<Expression> leads,
            Expression government,
            Expression township,
            Expression zone,
            Expression unit,
            Expression level,
            Expression ownOffice) {}

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
        file.requireGroup("/own_document", words.ownDocument);
        return words;
    }
}
