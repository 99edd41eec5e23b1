package org.fazhi.extract.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.fazhi.settings.reading.QuantityWords;

/**
 * Names over figures in order: 申请数、受理数分别为132件、121件. What is said behind 分别 is said of all
 * (常委会、常务会分别学法6次和12次); a single name is all the figures', each of what the names before were of
 * (人民调解、行政调解分别受理32件、18件，成功率分别为98%、95%). Where the numbers differ, no figure gets a name.
 *
 * @param names the list as written, without what is said of all; empty where there was one name
 * @param figures the name of each figure
 */
record SharedNames(List<String> names, List<String> figures) {
    static final SharedNames NONE = new SharedNames(List.of(), List.of());

    /**
     * Shares them out.
     *
     * @param list the words in front of 分别
     * @param lists what stands between the items of a list
     * @param ofAll the words behind it
     * @param count how many figures follow
     * @param sentence the sentence in front of the list
     * @param earlier those shared out last
     * @param strip takes away what names nothing
     */
    static SharedNames of(
            String list,
            QuantityWords.Lists lists,
            String ofAll,
            int count,
            String sentence,
            SharedNames earlier,
            UnaryOperator<String> strip) {
        List<String> names = new ArrayList<>();
        int begin = 0;
        while (begin < list.length() && lists.marks().indexOf(list.charAt(begin)) >= 0) {
            begin++;
        }
        for (String name : lists.separators().split(list.substring(begin))) {
            names.add(strip.apply(name));
        }
        if (names.size() == count) {
            return new SharedNames(names, names.stream().map(name -> name + ofAll).toList());
        }
        if (names.size() > 1) {
            return new SharedNames(List.of(), Collections.nCopies(count, ""));
        }
        String name = names.isEmpty() ? "" : names.get(0);
        if (earlier.names.size() == count && earlier.names.stream().allMatch(sentence::contains)) {
            return new SharedNames(
                    earlier.names, earlier.names.stream().map(of -> of + name + ofAll).toList());
        }
        return new SharedNames(List.of(), Collections.nCopies(count, name + ofAll));
    }
}
