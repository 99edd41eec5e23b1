package org.fazhi.job.env;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.fazhi.briefing.Briefing;
import org.fazhi.briefing.data.BookDivision;
import org.fazhi.compare.region.Divisions;
import org.fazhi.corpus.Document;
import org.fazhi.reading.Corrector;
import org.fazhi.reading.GuardedReader;
import org.fazhi.region.Gazetteer;
import org.fazhi.region.Region;
import org.fazhi.region.RegionCode;
import org.fazhi.settings.Settings;
import org.fazhi.settings.conf.ConfFiles;
import org.fazhi.settings.reading.ReadingSettings;
import org.jspecify.annotations.Nullable;

/** What is built from the settings once in this JVM, whatever the tasks: tables, dictionaries. */
public final class JvmCache {
    private static final Once<GuardedReader> READER =
            new Once<>(files -> new GuardedReader(ReadingSettings.parse(files)));
    private static final Once<Corrector> CORRECTOR =
            new Once<>(files -> new Corrector(ReadingSettings.parse(files)));
    private static final Once<Briefing> BRIEFING =
            new Once<>(files -> new Briefing(Settings.parse(files).briefing()));

    private JvmCache() {}

    /** What is built from files, and built again only from others. */
    private static final class Once<T> {
        private final Function<ConfFiles, T> building;
        private @Nullable ConfFiles from;
        private @Nullable T built;

        Once(Function<ConfFiles, T> building) {
            this.building = building;
        }

        synchronized T of(ConfFiles files) {
            T known = built;
            if (known == null || from == null || !from.isSame(files)) {
                known = building.apply(files);
                built = known;
                from = files;
            }
            return known;
        }
    }

    /**
     * The reader of these settings.
     *
     * @param reading the files of {@link ReadingSettings}
     */
    public static GuardedReader reader(ConfFiles reading) {
        return READER.of(reading);
    }

    /**
     * What puts people's corrections into readings.
     *
     * @param reading the files of {@link ReadingSettings}
     */
    public static Corrector corrector(ConfFiles reading) {
        return CORRECTOR.of(reading);
    }

    /**
     * The books of these settings.
     *
     * @param all the files of every layer
     */
    public static Briefing briefing(ConfFiles all) {
        return BRIEFING.of(all);
    }

    /** The divisions that have a government of their own. */
    public static Divisions divisions(ReadingSettings settings) {
        return Divisions.of(Gazetteer.of(settings));
    }

    /** The divisions as books name them: what only the coding scheme knows is left out. */
    public static List<BookDivision> places(ReadingSettings settings) {
        Gazetteer gazetteer = Gazetteer.of(settings);
        Divisions divisions = Divisions.of(gazetteer);
        return gazetteer.all().stream()
                .filter(region -> region.kind() != Region.Kind.NOMINAL)
                .map(
                        region ->
                                new BookDivision(
                                        region.code(),
                                        region.name(),
                                        above(gazetteer, region),
                                        level(region.level()),
                                        divisions.lowest(region.code(), level(region.level()))))
                .toList();
    }

    private static @Nullable RegionCode above(Gazetteer gazetteer, Region region) {
        Optional<Region> parent =
                Optional.ofNullable(region.parentCode()).flatMap(gazetteer::region);
        while (parent.isPresent() && parent.get().kind() == Region.Kind.NOMINAL) {
            parent = Optional.ofNullable(parent.get().parentCode()).flatMap(gazetteer::region);
        }
        return parent.map(Region::code).orElse(null);
    }

    private static Document.GovernmentLevel level(Region.DivisionLevel level) {
        return switch (level) {
            case PROVINCE -> Document.GovernmentLevel.PROVINCE;
            case PREFECTURE -> Document.GovernmentLevel.PREFECTURE;
            case COUNTY -> Document.GovernmentLevel.COUNTY;
        };
    }
}
