package org.fazhi.invented;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fazhi.ProjectFiles;

/**
 * Reports of many real districts, of their prefectures and provinces over some years, written as
 * real ones are: enough to see books as leaders will. The same size gives the same reports.
 */
public final class ManyDistricts {
    private static final int PREFECTURES = 3;

    private final List<String[]> divisions;
    private final Map<String, String> names;

    private ManyDistricts() {
        divisions =
                ProjectFiles.conf()
                        .text("regions.csv")
                        .lines()
                        .skip(1)
                        .map(line -> line.split(",", -1))
                        .toList();
        names = divisions.stream().collect(Collectors.toMap(each -> each[0], each -> each[1]));
    }

    /**
     * Writes them below a folder, a folder a year.
     *
     * @param provinces how many
     * @param districts of each province at most
     * @param first the first year
     * @param last the last year
     */
    public static void write(Path folder, int provinces, int districts, int first, int last)
            throws IOException {
        ManyDistricts many = new ManyDistricts();
        for (String[] division : many.chosen(provinces, districts)) {
            for (int year = first; year <= last; year++) {
                DistrictText text = new DistrictText(many.place(division), division[0], year);
                if (text.held()) {
                    Path file = folder.resolve(year + "/" + division[0] + ".txt");
                    Files.createDirectories(file.getParent());
                    Files.writeString(file, text.report());
                }
            }
        }
    }

    /** The same with reports of departments and townships of every second division. */
    public static void writeWithOthers(
            Path folder, int provinces, int districts, int first, int last) throws IOException {
        write(folder, provinces, districts, first, last);
        ManyDistricts many = new ManyDistricts();
        int number = 0;
        for (String[] division : many.chosen(provinces, districts)) {
            String body = OtherBodyText.BODIES.get(number / 2 % OtherBodyText.BODIES.size());
            if (number++ % 2 == 0 && (body.endsWith("局") || !division[0].endsWith("00"))) {
                for (int year = first; year <= last; year++) {
                    String name = many.place(division).replace("人民政府", "");
                    Path file = folder.resolve(year + "/" + division[0] + "-" + number + ".txt");
                    Files.writeString(file, OtherBodyText.of(name, body, year));
                }
            }
        }
    }

    /** The provinces, the first prefectures of each, and districts from those, by code. */
    private List<String[]> chosen(int provinces, int districts) {
        List<String[]> chosen = new ArrayList<>();
        for (String[] province : below("", provinces)) {
            chosen.add(province);
            List<String[]> prefectures = below(province[0], PREFECTURES);
            for (String[] prefecture : prefectures) {
                if (prefecture[5].equals("real")) {
                    chosen.add(prefecture);
                }
                chosen.addAll(below(prefecture[0], districts / prefectures.size()));
            }
        }
        return chosen;
    }

    private List<String[]> below(String code, int most) {
        return divisions.stream()
                .filter(each -> each[4].equals(code) && !each[5].equals("zone"))
                .limit(most)
                .toList();
    }

    /** The full name of a division's government: 四川省巴中市巴州区人民政府. */
    private String place(String[] division) {
        StringBuilder name = new StringBuilder();
        String[] each = division;
        while (each != null) {
            if (each[5].equals("real")) {
                name.insert(0, each[1]);
            }
            String above = each[4];
            each =
                    names.containsKey(above)
                            ? divisions.stream()
                                    .filter(one -> one[0].equals(above))
                                    .findFirst()
                                    .orElseThrow()
                            : null;
        }
        return name + "人民政府";
    }
}
