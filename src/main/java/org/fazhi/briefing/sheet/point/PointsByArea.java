package org.fazhi.briefing.sheet.point;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.fazhi.briefing.content.BookContext;
import org.fazhi.briefing.content.ReportIndex;
import org.fazhi.briefing.layout.Cell;
import org.fazhi.briefing.layout.SheetBuilder;
import org.fazhi.compare.points.CommonPoint;
import org.fazhi.compare.points.PointMember;
import org.fazhi.corpus.Document;
import org.fazhi.extract.Finding;
import org.fazhi.settings.briefing.BookSettings;
import org.fazhi.settings.briefing.texts.part.CommonPointsTexts;

/**
 * The most common points by groups of provinces (华北, 东北 …): in what share of the reports of each
 * they stand, with bars in the cells. It stands where others would draw a map, which needs an
 * approved base map.
 */
final class PointsByArea {
    private static final int POINTS = 8;

    private PointsByArea() {}

    /** A group with its reports. */
    private record Area(String name, Set<String> docIds) {}

    /** Adds the table, where several groups have reports enough to speak of shares. */
    static void add(SheetBuilder builder, BookContext context, List<CommonPoint> points) {
        List<Area> areas = areas(context);
        int columns = builder.columns();
        if (areas.size() < 2 || areas.size() + 2 > columns) {
            return;
        }
        CommonPointsTexts texts = context.texts().commonPoints();
        int[] spans = new int[areas.size() + 1];
        spans[0] = 2;
        for (int i = 1; i < spans.length; i++) {
            spans[i] = 1;
        }
        spans[spans.length - 1] += columns - 2 - areas.size();
        List<String> heads = new ArrayList<>(List.of(texts.point()));
        areas.forEach(area -> heads.add(texts.area().with(area.name(), area.docIds().size())));
        builder.space(8).caption(context.table(texts.areas())).head(heads, spans);
        int first = builder.nextRow();
        List<CommonPoint> shown = points.stream().limit(POINTS).toList();
        for (CommonPoint point : shown) {
            Set<String> stating = stating(context.index(), point);
            List<Cell> cells = new ArrayList<>(List.of(Cell.label(point.name())));
            for (Area area : areas) {
                cells.add(
                        Cell.share(
                                area.docIds().stream().filter(stating::contains).count(),
                                area.docIds().size()));
            }
            builder.spread(cells, spans);
        }
        for (int i = 0; i < areas.size(); i++) {
            builder.bars(i + 2, first, first + shown.size() - 1);
        }
        builder.note(texts.areaNote().with(context.countedName()));
    }

    private static List<Area> areas(BookContext context) {
        Map<String, Set<String>> byName = new TreeMap<>();
        List<BookSettings.Area> settings = context.settings().areas();
        for (Document report : context.index().counted()) {
            if (report.regionCode() != null) {
                String province = report.regionCode().value().substring(0, 2);
                settings.stream()
                        .filter(area -> area.provinces().contains(province))
                        .forEach(
                                area ->
                                        byName.computeIfAbsent(area.name(), each -> new HashSet<>())
                                                .add(report.docId()));
            }
        }
        int fewest = context.settings().chartMinimum();
        Predicate<BookSettings.Area> held =
                area -> byName.getOrDefault(area.name(), Set.of()).size() >= fewest;
        return settings.stream()
                .filter(held)
                .map(area -> new Area(area.name(), byName.getOrDefault(area.name(), Set.of())))
                .toList();
    }

    private static Set<String> stating(ReportIndex index, CommonPoint point) {
        return point.members().stream()
                .map(PointMember::findingId)
                .map(index::finding)
                .filter(Objects::nonNull)
                .map(Finding::docId)
                .collect(Collectors.toSet());
    }
}
