package org.fazhi.region;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.dictionary.py.Pinyin;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which division the host of a government's site names: 旺苍县 by www.wangcang.gov.cn. Hosts are spelt
 * in pinyin, so that one that several share tells nothing.
 */
final class SiteHosts {
    private static final String GOVERNMENTS = ".gov.cn";

    /** Where few divisions are left to choose from, initials tell them apart: cqwx for 重庆巫溪. */
    private static final int FEW = 12;

    private final Gazetteer gazetteer;
    private final Map<Region, Set<String>> spelt = new ConcurrentHashMap<>();

    SiteHosts(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * The division that a host names, or null where it names none or several.
     *
     * @param candidates divisions that could be meant; empty where any could
     * @param kind the last character of the division's name where any could be meant, or null
     * @param above the division that it lies in, or null
     */
    @Nullable Region named(
            String host, List<Region> candidates, @Nullable String kind, @Nullable Region above) {
        if (!host.endsWith(GOVERNMENTS) || candidates.isEmpty() && kind == null) {
            return null;
        }
        String ending = kind == null ? "" : kind;
        Set<String> parts =
                Set.copyOf(
                        List.of(
                                host.substring(0, host.length() - GOVERNMENTS.length())
                                        .split("[.-]")));
        Stream<Region> all =
                candidates.isEmpty()
                        ? gazetteer.all().stream()
                                .filter(region -> PlaceSearch.fits(region, ending))
                                .filter(
                                        region ->
                                                above == null || gazetteer.isWithin(region, above))
                        : candidates.stream();
        boolean few = !candidates.isEmpty() && candidates.size() <= FEW;
        List<Region> named =
                all.filter(region -> region.kind() == Region.Kind.REAL)
                        .filter(region -> isNamed(region, parts, few))
                        .toList();
        return named.size() == 1 ? named.get(0) : null;
    }

    private boolean isNamed(Region region, Set<String> parts, boolean few) {
        return spelt(region).stream().anyMatch(parts::contains)
                || few && initials(region).anyMatch(parts::contains);
    }

    private Set<String> spelt(Region region) {
        return spelt.computeIfAbsent(
                region,
                one ->
                        Stream.of(one.shortName(), one.name())
                                .map(name -> pinyin(name, false))
                                .collect(Collectors.toSet()));
    }

    private Stream<String> initials(Region region) {
        String above = pinyin(gazetteer.province(region).shortName(), true);
        String prefecture =
                gazetteer.prefecture(region).map(one -> pinyin(one.shortName(), true)).orElse("");
        String own = pinyin(region.shortName(), true);
        return Stream.of(
                above + own,
                prefecture + own,
                pinyin(region.name(), true),
                above + prefecture + own);
    }

    private static String pinyin(String name, boolean initials) {
        return HanLP.convertToPinyinList(name).stream()
                .map(Pinyin::getPinyinWithoutTone)
                .map(one -> initials ? one.substring(0, 1) : one)
                .collect(Collectors.joining());
    }
}
