package org.fazhi.briefing.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fazhi.briefing.layout.Cell;
import org.fazhi.compare.figure.RegionIndicator;
import org.fazhi.compare.region.Peer;
import org.fazhi.settings.analysis.ComparisonSettings;
import org.fazhi.settings.reading.Indicators;
import org.fazhi.settings.reading.Indicators.Indicator;

/** The cells in which a district's figures stand beside its peers'; a rank stands in no book. */
public final class PeerCells {
    private static final String NOT_COMPARED = "不作比较";

    private PeerCells() {}

    /** The median of the peers with the number that state it, or why there is none. */
    static Cell median(BookContext context, String code, Indicator indicator) {
        if (indicator.comparable() == Indicators.Comparable.NO) {
            return Cell.centred(NOT_COMPARED);
        }
        Peer peer = context.comparison().peer(code, indicator.id());
        if (peer == null) {
            return Cell.centred("—");
        }
        String stating = "（" + peer.reporting() + "地载明）";
        if (peer.median() == null) {
            return Cell.centred(NOT_COMPARED + stating);
        }
        String unit = FigureNumberFormat.columnUnit(indicator.unit());
        double value = FigureNumberFormat.in(unit, peer.median());
        String format = FigureNumberFormat.of(value, unit, null) + '"' + stating + '"';
        return new Cell.Numeric(value, format, List.of(), null);
    }

    /** Who the peers are, and from how many on they are compared. */
    public static String note(BookContext context, String code) {
        Map<String, List<Peer>> groups =
                context.comparison().peers().stream()
                        .filter(peer -> peer.regionCode().equals(code))
                        .collect(
                                Collectors.groupingBy(
                                        Peer::group, TreeMap::new, Collectors.toList()));
        List<String> names = new ArrayList<>();
        groups.keySet().forEach(group -> names.add(name(context, group)));
        String who =
                names.isEmpty()
                        ? "没有可以并列的同类地区数据。"
                        : "同类指类别、统计范围相同的地区（" + String.join("；", names) + "）。";
        return who
                + "中位数在至少"
                + context.medianMinimum()
                + "地载明时列出，不足的不作比较，仅供对照；本地未载明的，列统计范围最常见的同类地区的中位数；“—”表示没有可以并列的数据。";
    }

    /** {@code 510000:county} as 四川省的县; all provinces as 收录范围内的县. */
    private static String name(BookContext context, String group) {
        String province = group.substring(0, group.indexOf(':'));
        String kind = group.substring(group.indexOf(':') + 1);
        String kindName =
                context.peerKinds().stream()
                        .filter(each -> each.id().equals(kind))
                        .map(ComparisonSettings.PeerKind::name)
                        .findFirst()
                        .orElse(kind);
        return province.equals(RegionIndicator.NATION)
                ? "收录范围内的" + kindName
                : context.index().places().name(province) + "的" + kindName;
    }
}
