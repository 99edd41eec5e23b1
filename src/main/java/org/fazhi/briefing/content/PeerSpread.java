package org.fazhi.briefing.content;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.fazhi.briefing.data.BriefingData;
import org.fazhi.briefing.data.Histogram;
import org.fazhi.compare.figure.RegionIndicator;
import org.fazhi.compare.region.Peer;
import org.fazhi.settings.reading.Indicators.Indicator;

/** How the districts that are peers of each other spread over the values of an indicator. */
final class PeerSpread {
    private final Map<String, Histogram> spreads = new HashMap<>();

    PeerSpread(BriefingData data, Indicator indicator) {
        String unit = FigureNumberFormat.columnUnit(indicator.unit());
        Map<String, Double> values = new HashMap<>();
        for (RegionIndicator row : data.regionIndicators()) {
            if (row.indicator().equals(indicator.id())
                    && row.basis() == RegionIndicator.Basis.REPORTED
                    && row.value() != null) {
                values.put(row.regionCode(), FigureNumberFormat.in(unit, row.value()));
            }
        }
        Map<List<Object>, List<Peer>> groups =
                data.comparisons().peers().stream()
                        .filter(peer -> peer.indicator().equals(indicator.id()))
                        .filter(peer -> peer.median() != null)
                        .collect(Collectors.groupingBy(PeerSpread::group));
        for (List<Peer> peers : groups.values()) {
            List<Double> stated =
                    peers.stream()
                            .map(peer -> values.get(peer.regionCode()))
                            .filter(Objects::nonNull)
                            .toList();
            if (stated.size() == peers.get(0).reporting()) {
                Histogram spread = Histogram.of(indicator.id(), stated);
                peers.forEach(peer -> spreads.put(peer.regionCode(), spread));
            }
        }
    }

    /** Peers of each other: the same group, and within it the same scope, told by its quartiles. */
    private static List<Object> group(Peer peer) {
        return Arrays.asList(
                peer.group(),
                peer.reporting(),
                peer.lowerQuartile(),
                peer.median(),
                peer.upperQuartile());
    }

    /** The spread of a region's peers; null where they are too few. */
    Histogram of(String regionCode) {
        return spreads.get(regionCode);
    }
}
