package org.fazhi.region;

import java.util.List;

/**
 * A body's name taken apart: 南山市东湖区司法局 is a chain of divisions and what follows them.
 *
 * @param before what stands before the first of them
 * @param chain the divisions named, from the highest down; each with all divisions of that name
 * @param name the last of them, as written
 * @param rest what follows it: 司法局, 人民政府关于2023年度…
 * @param length of the chain as written, in characters
 */
record PlaceName(String before, List<List<Region>> chain, String name, String rest, int length) {

    boolean isEmpty() {
        return chain.isEmpty();
    }

    /** All divisions of the last name. */
    List<Region> lowest() {
        return chain.get(chain.size() - 1);
    }
}
