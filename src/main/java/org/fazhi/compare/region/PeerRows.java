package org.fazhi.compare.region;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fazhi.compare.figure.Quantiles;
import org.fazhi.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * Who of the districts of one kind stands beside whom with one indicator.
 *
 * @param year of the reports
 * @param indicator its id
 * @param kind of the districts
 * @param provinceMinimum how many of a province must state it to be peers among themselves
 * @param minimum how many must state it to be compared
 */
record PeerRows(int year, String indicator, String kind, int provinceMinimum, int minimum) {

    /**
     * A row for each figure that may be compared, and for each report that is silent.
     *
     * @param values what the reports state
     * @param held the districts whose reports are held
     */
    List<Peer> of(Iterable<PeerValue> values, Collection<RegionCode> held) {
        Set<RegionCode> silent = new TreeSet<>(held);
        values.forEach(value -> silent.remove(value.code()));
        List<Alike> scopes = alike(values);
        List<Peer> rows = new ArrayList<>();
        for (Alike alike : scopes) {
            alike.values.forEach(value -> rows.add(alike.groupOf(value.code()).row(value)));
        }
        for (RegionCode code : silent) {
            PeerValue nothing = new PeerValue(code, null, null, null);
            scopes.stream()
                    .map(alike -> alike.groupOf(code))
                    .max(MOST_USUAL)
                    .ifPresent(group -> rows.add(group.row(nothing)));
        }
        return rows;
    }

    /** How the figures of each group spread, that of all provinces and those of single ones. */
    List<PeerSpread> spreads(Iterable<PeerValue> values) {
        return alike(values).stream()
                .flatMap(alike -> alike.groups().stream())
                .filter(group -> group.values.size() >= minimum)
                .flatMap(group -> group.spread().stream())
                .toList();
    }

    private List<Alike> alike(Iterable<PeerValue> values) {
        Map<String, List<PeerValue>> byScope = new TreeMap<>();
        for (PeerValue value : values) {
            if (value.value() != null) {
                byScope.computeIfAbsent(
                                Objects.requireNonNullElse(value.scope(), ""),
                                scope -> new ArrayList<>())
                        .add(value);
            }
        }
        return byScope.values().stream().map(Alike::new).toList();
    }

    /** The figures of one scope. */
    private final class Alike {
        private final List<PeerValue> values;
        private final Group everywhere;
        private final Map<RegionCode, Group> provinces = new TreeMap<>();

        Alike(List<PeerValue> values) {
            this.values = values;
            everywhere = new Group(RegionCode.NATION, values);
            values.stream()
                    .collect(Collectors.groupingBy(value -> value.code().provinceOrCorps()))
                    .forEach(
                            (province, own) -> {
                                if (own.size() >= provinceMinimum) {
                                    provinces.put(province, new Group(province, own));
                                }
                            });
        }

        List<Group> groups() {
            List<Group> groups = new ArrayList<>(provinces.values());
            groups.add(0, everywhere);
            return groups;
        }

        Group groupOf(RegionCode code) {
            return provinces.getOrDefault(code.provinceOrCorps(), everywhere);
        }
    }

    /** The own province's before all; then the scope that most state, no scope before others. */
    private static final Comparator<Group> MOST_USUAL =
            Comparator.comparing((Group group) -> !group.place.equals(RegionCode.NATION))
                    .thenComparing(group -> group.values.size());

    /** Those that state the indicator with the same scope, in one province or in all. */
    private final class Group {
        private final RegionCode place;
        private final List<PeerValue> peers;
        private final Quantiles values;
        private final Quantiles perTenThousand;

        Group(RegionCode place, List<PeerValue> peers) {
            this.place = place;
            this.peers = peers;
            values = new Quantiles(peers.stream().map(PeerValue::value).toList(), minimum);
            perTenThousand =
                    new Quantiles(
                            peers.stream()
                                    .map(PeerValue::perTenThousand)
                                    .filter(Objects::nonNull)
                                    .toList(),
                            minimum);
        }

        private String id() {
            return place + ":" + kind;
        }

        /** All of them state the indicator with this scope. */
        private @Nullable String scope() {
            return peers.get(0).scope();
        }

        List<PeerSpread> spread() {
            return PeerSpread.of(
                    year, id(), scope(), indicator, peers.stream().map(PeerValue::value).toList());
        }

        Peer row(PeerValue own) {
            return new Peer(
                    year,
                    own.code(),
                    indicator,
                    id(),
                    values.size(),
                    values.at(0.25),
                    values.median(),
                    values.at(0.75),
                    own.value() == null ? null : values.rank(own.value()),
                    own.perTenThousand(),
                    own.perTenThousand() == null ? null : perTenThousand.median(),
                    scope());
        }
    }
}
