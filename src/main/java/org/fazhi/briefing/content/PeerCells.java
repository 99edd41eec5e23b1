package org.fazhi.briefing.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fazhi.briefing.layout.Cell;
import org.fazhi.compare.region.Peer;
import org.fazhi.region.RegionCode;
import org.fazhi.settings.analysis.ComparisonSettings;
import org.fazhi.settings.briefing.texts.part.PeerTexts;
import org.fazhi.settings.reading.Indicators;
import org.fazhi.settings.reading.Indicators.Indicator;
import org.jspecify.annotations.Nullable;

/** The cells in which a district's figures stand beside its peers'; a rank stands in no book. */
public final class PeerCells {
    private PeerCells() {}

    /** The median of the peers with the number that state it, or why there is none. */
    static Cell median(BookContext context, @Nullable RegionCode code, Indicator indicator) {
        PeerTexts texts = context.texts().peers();
        if (indicator.comparable() == Indicators.Comparable.NO) {
            return Cell.centred(texts.notCompared());
        }
        Peer peer = context.comparison().peer(code, indicator.id());
        if (peer == null) {
            return Cell.centred("—");
        }
        String stating = texts.stating().with(peer.reporting());
        if (peer.median() == null) {
            return Cell.centred(texts.notCompared() + stating);
        }
        String unit = ShownUnit.column(indicator.unit());
        double value = ShownUnit.in(unit, peer.median());
        String format = context.numbers().of(value, null) + FigureNumberFormat.literal(stating);
        return new Cell.Numeric(value, format, List.of(), null);
    }

    /** Who the peers are, and from how many on they are compared. */
    public static String note(BookContext context, RegionCode code) {
        Map<String, List<Peer>> groups =
                context.comparison().peers().stream()
                        .filter(peer -> peer.regionCode().equals(code))
                        .collect(
                                Collectors.groupingBy(
                                        Peer::group, TreeMap::new, Collectors.toList()));
        List<String> names = new ArrayList<>();
        groups.keySet().forEach(group -> names.add(name(context, group)));
        PeerTexts texts = context.texts().peers();
        String who = names.isEmpty() ? texts.none() : texts.groups().with(String.join("；", names));
        return texts.note().with(who, context.medianMinimum());
    }

    /** {@code 510000:county} as 四川省的县; all provinces as 收录范围内的县. */
    private static String name(BookContext context, String group) {
        PeerTexts texts = context.texts().peers();
        RegionCode province = new RegionCode(group.substring(0, group.indexOf(':')));
        String kind = group.substring(group.indexOf(':') + 1);
        String kindName =
                context.peerKinds().stream()
                        .filter(each -> each.id().equals(kind))
                        .map(ComparisonSettings.PeerKind::name)
                        .findFirst()
                        .orElse(kind);
        return province.equals(RegionCode.NATION)
                ? texts.everywhere().with(kindName)
                : texts.within().with(context.index().places().name(province), kindName);
    }
}
