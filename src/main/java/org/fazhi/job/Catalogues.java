package org.fazhi.job;

import java.util.List;
import java.util.Optional;
import org.fazhi.briefing.Briefing;
import org.fazhi.briefing.Place;
import org.fazhi.compare.Divisions;
import org.fazhi.corpus.Document;
import org.fazhi.reading.Corrector;
import org.fazhi.reading.GuardedReader;
import org.fazhi.region.Gazetteer;
import org.fazhi.region.Region;
import org.fazhi.settings.ConfFiles;
import org.fazhi.settings.Settings;

/** What is built from the settings once in this JVM, whatever the tasks: tables, dictionaries. */
final class Catalogues {
    private static String hash;
    private static GuardedReader reader;
    private static String correctorHash;
    private static Corrector corrector;
    private static String briefingHash;
    private static Briefing briefing;

    private Catalogues() {}

    /** The reader of these settings. */
    static synchronized GuardedReader reader(ConfFiles files) {
        String wanted = files.hash();
        if (!wanted.equals(hash)) {
            reader = new GuardedReader(Settings.parse(files));
            hash = wanted;
        }
        return reader;
    }

    /** What puts people's corrections into readings. */
    static synchronized Corrector corrector(ConfFiles files) {
        String wanted = files.hash();
        if (!wanted.equals(correctorHash)) {
            corrector = new Corrector(Settings.parse(files));
            correctorHash = wanted;
        }
        return corrector;
    }

    /** The books of these settings. */
    static synchronized Briefing briefing(ConfFiles files) {
        String wanted = files.hash();
        if (!wanted.equals(briefingHash)) {
            briefing = new Briefing(Settings.parse(files));
            briefingHash = wanted;
        }
        return briefing;
    }

    /** The divisions that have a government of their own. */
    static Divisions divisions(ConfFiles files) {
        return Divisions.of(gazetteer(files));
    }

    /** The divisions as books name them: what only the coding scheme knows is left out. */
    static List<Place> places(ConfFiles files) {
        Gazetteer gazetteer = gazetteer(files);
        return gazetteer.all().stream()
                .filter(region -> region.kind() != Region.Kind.NOMINAL)
                .map(
                        region ->
                                new Place(
                                        region.code(),
                                        region.name(),
                                        above(gazetteer, region),
                                        level(region.level())))
                .toList();
    }

    private static String above(Gazetteer gazetteer, Region region) {
        Optional<Region> parent =
                Optional.ofNullable(region.parentCode()).flatMap(gazetteer::region);
        while (parent.isPresent() && parent.get().kind() == Region.Kind.NOMINAL) {
            parent = Optional.ofNullable(parent.get().parentCode()).flatMap(gazetteer::region);
        }
        return parent.map(Region::code).orElse(null);
    }

    private static Gazetteer gazetteer(ConfFiles files) {
        String names = "region-names.csv";
        return Gazetteer.parse(
                files.text("regions.csv"), files.has(names) ? files.text(names) : "");
    }

    private static Document.Level level(Region.Level level) {
        return switch (level) {
            case PROVINCE -> Document.Level.PROVINCE;
            case PREFECTURE -> Document.Level.PREFECTURE;
            case COUNTY -> Document.Level.COUNTY;
        };
    }
}
