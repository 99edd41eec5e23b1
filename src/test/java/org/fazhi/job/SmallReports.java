package org.fazhi.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Short reports, written as real ones are, for histories of many runs. */
public final class SmallReports {
    private static final String[] PLACES = {
        "四川省成都市金牛区", "四川省成都市武侯区", "河南省新乡市卫滨区", "北京市海淀区", "江苏省南京市鼓楼区", "广东省深圳市坪山区"
    };

    private SmallReports() {}

    /** How many places there are. */
    static int places() {
        return PLACES.length;
    }

    /** Writes the report of a place and year; {@code figure} changes what it states. */
    public static void write(Path input, int place, int year, int figure) throws IOException {
        Path file = file(input, place, year);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text(PLACES[place], year, figure));
    }

    public static Path file(Path input, int place, int year) {
        return input.resolve(String.valueOf(year)).resolve("report-" + place + ".txt");
    }

    /** All files of an input, in the order of their paths. */
    static List<Path> held(Path input) throws IOException {
        try (Stream<Path> files = Files.walk(input)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** The report of a place; {@code figure} changes what it states. */
    static String text(String place, int year, int figure) {
        int received = 100 + figure;
        return """
        %1$s人民政府%2$d年法治政府建设年度报告

        %2$d年,%1$s人民政府坚持以习近平法治思想为指导,扎实推进法治政府建设。现将有关情况报告如下。
        一、主要工作成效
        （一）行政复议质效提升。全年收到行政复议申请%3$d件,受理%4$d件,审结%5$d件,受理率%6$.1f%%。
        （二）人民调解深入推进。全区共有人民调解委员会%7$d个,调解案件%8$d件,调解成功%8$d件。
        二、存在的不足
        （一）个别部门法治意识不强。依法办事的能力还需提高。
        （二）部分执法人员业务能力有待提升。执法文书不够规范。
        三、主要负责人履行推进法治建设第一责任人职责情况
        区政府主要负责人召开专题会议%7$d次,研究法治政府建设工作。
        四、下一步工作安排
        （一）加强法治培训,提升各部门依法办事能力。
        （二）规范执法文书,组织执法人员培训%7$d场。

        %1$s人民政府
        %9$d年2月1日
        """
                .formatted(
                        place,
                        year,
                        received,
                        received - 4,
                        received - 9,
                        (received - 4) * 100.0 / received,
                        12 + figure,
                        340 + figure * 3,
                        year + 1);
    }
}
