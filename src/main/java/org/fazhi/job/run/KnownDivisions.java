package org.fazhi.job.run;

import java.util.List;
import org.fazhi.region.Gazetteer;
import org.fazhi.region.RegionCode;
import org.fazhi.settings.Settings;
import org.fazhi.settings.analysis.ExpectedReports;
import org.fazhi.settings.analysis.Population;
import org.fazhi.settings.briefing.Ledger;
import org.fazhi.settings.conf.ConfFiles;
import org.fazhi.settings.conf.CsvFile;

/**
 * Whether the tables that an analyst or a bureau supplies speak of divisions that there are: a code
 * with a slip of the pen would count for nobody, and nobody would see it.
 */
final class KnownDivisions {
    private static final String CODE = "region_code";

    private KnownDivisions() {}

    /**
     * Refuses a row whose division the gazetteer does not know.
     *
     * @throws org.fazhi.settings.conf.SettingsException with its line
     */
    static void require(Settings settings) {
        ConfFiles files = settings.files();
        List<String> tables = List.of(ExpectedReports.FILE, Population.FILE, Ledger.FILE);
        if (tables.stream().anyMatch(files::has)) {
            Gazetteer gazetteer = Gazetteer.of(settings.reading());
            require(files, ExpectedReports.FILE, ExpectedReports.COLUMNS, gazetteer);
            require(files, Population.FILE, Population.COLUMNS, gazetteer);
            require(files, Ledger.rows(files), gazetteer);
        }
    }

    private static void require(
            ConfFiles files, String name, List<String> columns, Gazetteer gazetteer) {
        if (files.has(name)) {
            require(files, CsvFile.parse(files, name, columns).rows(), gazetteer);
        }
    }

    private static void require(ConfFiles files, List<CsvFile.Row> rows, Gazetteer gazetteer) {
        for (CsvFile.Row row : rows) {
            String code = row.required(CODE);
            boolean known = RegionCode.read(code).flatMap(gazetteer::region).isPresent();
            if (!known) {
                throw row.wrong(
                                "there is no division " + code,
                                "take a code of regions.csv or region-names.csv")
                        .in(files.folder());
            }
        }
    }
}
