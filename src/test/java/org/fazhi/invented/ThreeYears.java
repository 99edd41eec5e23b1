package org.fazhi.invented;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Reports of five districts for 2022, 2023 and 2024, written as real ones are. What they say, and
 * what follows from it over the years, can be told from this page.
 *
 * <ul>
 *   <li>District d (from 0) mediates 300 + 100 d cases in 2022 and 50 more each year, and names
 *       last year's number too; 恩阳区 names 480 for 2022, where its report of 2022 said 400.
 *   <li>It receives 60 + 10 d applications for reconsideration in 2022 and 5 more each year.
 *   <li>平昌县 has no report for 2023.
 *   <li>Each year has its shortcomings: see {@link #shortcomings}. The plans of 2022 are a hearing
 *       room, of which the report of 2023 tells, and night schools, of which nobody tells.
 *   <li>The paragraph on enforcement is everybody's own each year, but 通江县 uses that of 2022 again
 *       in 2023, and 南江县 has that of 巴州区 in 2024. The first sentence stands in all reports.
 *   <li>巴中市 reports 100 cases of its own for 2023; the bureau of justice of 巴州区 9,999.
 * </ul>
 */
public final class ThreeYears {
    /** The districts, by code. */
    public static final List<String> CODES =
            List.of("511902", "511903", "511921", "511922", "511923");

    private static final List<String> NAMES = List.of("巴州区", "恩阳区", "通江县", "南江县", "平昌县");
    private static final int FIRST = 2022;
    private static final int LAST = 2024;
    private static final int WITHOUT_2023 = 4;

    private ThreeYears() {}

    /** Writes the reports below a folder. */
    public static void write(Path input) throws IOException {
        for (int year = FIRST; year <= LAST; year++) {
            for (int d = 0; d < NAMES.size(); d++) {
                if (year != 2023 || d != WITHOUT_2023) {
                    String name = "四川省巴中市" + NAMES.get(d) + "人民政府";
                    write(input, year, CODES.get(d), report(name, d, year));
                }
            }
        }
        write(input, 2023, "511900", city("四川省巴中市人民政府", 100));
        write(input, 2023, "511902-justice", city("四川省巴中市巴州区司法局", 9999));
    }

    private static void write(Path input, int year, String name, String text) throws IOException {
        Path folder = input.resolve(String.valueOf(year));
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(name + ".txt"), text);
    }

    /** Cases mediated by a district in a year. */
    public static int mediated(int district, int year) {
        return 300 + 100 * district + 50 * (year - FIRST);
    }

    /** Applications for reconsideration received. */
    public static int received(int district, int year) {
        return 60 + 10 * district + 5 * (year - FIRST);
    }

    /** The shortcomings that every district states in a year. */
    public static List<String> shortcomings(int year) {
        return switch (year) {
            case 2022 -> List.of("个别部门领导干部法治意识不强", "部分执法案卷制作不够规范", "普法宣传形式单一");
            case 2023 -> List.of("个别部门领导干部法治意识不强", "执法案卷制作质量有待提高", "涉外法律服务人才短缺");
            default -> List.of("涉外法律服务人才短缺", "政府合同审查存在滞后");
        };
    }

    private static List<String> plans(int year) {
        return year == FIRST
                ? List.of("建成行政复议听证室，方便群众参加听证", "举办村社法治夜校，培养法律明白人")
                : List.of("加强法治培训，提升各部门依法办事能力");
    }

    private static String report(String name, int district, int year) {
        int said = district == 1 && year == 2023 ? 480 : mediated(district, year - 1);
        String before = year == FIRST ? "" : "，上年调解案件" + said + "件";
        String room = year == 2023 ? "（三）行政复议听证室建成投用。建成行政复议听证室1个，方便群众参加听证。\n" : "";
        return """
        %1$s%2$d年法治政府建设年度报告

        %2$d年，%1$s坚持以习近平法治思想为指导，认真落实法治政府建设实施纲要，各项任务有序推进，现将全年工作情况和下一年打算报告如下。
        一、主要工作成效
        （一）行政复议质效提升。全年收到行政复议申请%3$d件。
        （二）人民调解深入推进。全年调解案件%4$d件%5$s。
        %6$s（四）行政执法更加规范。%7$s
        二、存在的不足
        %8$s三、主要负责人履行推进法治建设第一责任人职责情况
        政府主要负责人召开专题会议3次，研究法治政府建设工作。
        四、下一步工作安排
        %9$s
        %1$s
        %10$d年2月1日
        """
                .formatted(
                        name,
                        year,
                        received(district, year),
                        mediated(district, year),
                        before,
                        room,
                        enforcement(district, year),
                        items(shortcomings(year)),
                        items(plans(year)),
                        year + 1);
    }

    private static String city(String name, int mediated) {
        return """
        %1$s2023年法治政府建设年度报告

        一、主要工作成效
        （一）人民调解深入推进。全年调解案件%2$d件。
        （二）执法监督持续加强。%3$s
        二、存在的不足
        （一）基层执法力量不足。
        三、下一步工作安排
        （一）充实基层执法力量。

        %1$s
        2024年2月1日
        """
                .formatted(name, mediated, new Prose(mediated).paragraph(6));
    }

    /** Three sentences of a paragraph of 2022, 2023 and 2024, and of a district. */
    private static String enforcement(int district, int year) {
        if (district == 2 && year == 2023) {
            return enforcement(2, 2022);
        }
        return district == 3 && year == 2024
                ? enforcement(0, 2024)
                : new Prose(year * 10L + district).paragraph(3);
    }

    private static String items(List<String> points) {
        return IntStream.range(0, points.size())
                .mapToObj(i -> "（" + "一二三四".charAt(i) + "）" + points.get(i) + "。\n")
                .collect(Collectors.joining());
    }
}
