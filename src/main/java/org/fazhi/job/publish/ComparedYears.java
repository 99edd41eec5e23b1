package org.fazhi.job.publish;

import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.briefing.data.BriefingData;
import org.fazhi.briefing.data.BriefingDataBuilder;
import org.fazhi.briefing.data.Comparisons;
import org.fazhi.briefing.data.ComparisonsBuilder;
import org.fazhi.briefing.data.Edition;
import org.fazhi.briefing.data.LastEdition;
import org.fazhi.compare.figure.RegionIndicator;
import org.fazhi.compare.years.Promise;
import org.fazhi.compare.years.Recurrence;
import org.fazhi.corpus.Document;
import org.fazhi.extract.Finding;
import org.fazhi.extract.Observation;
import org.fazhi.job.update.LongestPassages;
import org.fazhi.outline.Section;
import org.fazhi.region.RegionCode;
import org.fazhi.warehouse.Run;
import org.fazhi.warehouse.Warehouse;
import org.fazhi.warehouse.WarehouseTables;
import org.jspecify.annotations.Nullable;

/** What the books of a year compare its reports with, from the tables of a run. */
final class ComparedYears {
    private final Warehouse warehouse;
    private final Run run;
    private final Edition edition;

    ComparedYears(Warehouse warehouse, Run run, Edition edition) {
        this.warehouse = warehouse;
        this.run = run;
        this.edition = edition;
    }

    /**
     * The comparisons of a year.
     *
     * @param documents of all years
     * @param lastEdition the edition before, or null
     */
    Comparisons of(int year, List<Document> documents, @Nullable LastEdition lastEdition) {
        String id = run.runId();
        List<Promise> promises = warehouse.list(WarehouseTables.PROMISES, id, year);
        List<Recurrence> recurrences = warehouse.list(WarehouseTables.RECURRENCES, id, year);
        List<Document> now = governments(documents, year);
        List<Document> before = governments(documents, year - 1);
        Set<RegionCode> regions = regions(now);
        Set<RegionCode> compared = regions(before);
        compared.addAll(regions);
        List<Document> last =
                before.stream().filter(report -> regions.contains(report.regionCode())).toList();
        Set<String> points =
                Stream.concat(
                                promises.stream().map(Promise::findingId),
                                recurrences.stream().map(Recurrence::previousFindingId))
                        .collect(Collectors.toSet());
        return ComparisonsBuilder.builder()
                .yearOnYear(warehouse.list(WarehouseTables.YEAR_ON_YEAR, id, year))
                .peers(warehouse.list(WarehouseTables.PEERS, id, year))
                .recurrences(recurrences)
                .promises(promises)
                .similarTexts(new LongestPassages(warehouse, id).of(year, documents))
                .governments(compared.size())
                .lastYear(last.isEmpty() ? null : lastYear(year - 1, last, regions, points))
                .lastEdition(lastEdition)
                .peerSpreads(warehouse.list(WarehouseTables.PEER_SPREADS, id, year))
                .commonPoints(warehouse.list(WarehouseTables.COMMON_POINTS, id, year))
                .pointYears(warehouse.list(WarehouseTables.COMMON_POINT_YEARS, id, year))
                .build();
    }

    private static List<Document> governments(List<Document> documents, int year) {
        return documents.stream()
                .filter(document -> document.status() == Document.Status.OK)
                .filter(document -> document.isGovernments() && document.regionCode() != null)
                .filter(document -> Objects.equals(document.reportYear(), year))
                .toList();
    }

    private static Set<RegionCode> regions(List<Document> reports) {
        return reports.stream()
                .map(Document::regionCode)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Of the year before no more than what stands beside this year. */
    private BriefingData lastYear(
            int year, List<Document> reports, Set<RegionCode> regions, Set<String> points) {
        String id = run.runId();
        Set<String> docIds = reports.stream().map(Document::docId).collect(Collectors.toSet());
        List<RegionIndicator> reported =
                warehouse.list(WarehouseTables.REGION_INDICATORS, id, year).stream()
                        .filter(row -> row.basis() == RegionIndicator.Basis.REPORTED)
                        .filter(row -> regions.contains(row.regionCode()))
                        .toList();
        Set<String> figures =
                reported.stream()
                        .flatMap(row -> row.observationIds().stream())
                        .collect(Collectors.toSet());
        List<Observation> observations =
                warehouse.list(WarehouseTables.OBSERVATIONS, id, year).stream()
                        .filter(row -> figures.contains(row.observationId()))
                        .toList();
        List<Finding> findings =
                warehouse.list(WarehouseTables.FINDINGS, id, year).stream()
                        .filter(row -> points.contains(row.findingId()))
                        .toList();
        Set<String> sections =
                Stream.concat(
                                observations.stream().map(Observation::sectionId),
                                findings.stream().map(Finding::sectionId))
                        .collect(Collectors.toSet());
        List<Section> used =
                warehouse.list(WarehouseTables.SECTIONS, id, year).stream()
                        .filter(row -> sections.contains(row.sectionId()))
                        .toList();
        return BriefingDataBuilder.builder()
                .year(year)
                .edition(edition)
                .asOf(run.started().atZone(ZoneOffset.UTC).toLocalDate())
                .documents(reports)
                .sections(used)
                .observations(observations)
                .findings(findings)
                .checks(
                        warehouse.list(WarehouseTables.CHECKS, id, year).stream()
                                .filter(check -> docIds.contains(check.docId()))
                                .toList())
                .regionIndicators(reported)
                .comparisons(Comparisons.NONE)
                .run(run.finishedAt(run.started()))
                .build();
    }
}
