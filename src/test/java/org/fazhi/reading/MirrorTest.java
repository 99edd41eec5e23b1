package org.fazhi.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.fazhi.ProjectFiles;
import org.fazhi.SimplifierOf;
import org.fazhi.extract.Observation;
import org.fazhi.region.Gazetteer;
import org.fazhi.settings.reading.ReadingSettings;
import org.fazhi.text.MappedText;
import org.fazhi.text.Simplifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Mirrors in traditional characters say what the pages they were made from say. */
class MirrorTest {
    private static final ReadingSettings SETTINGS = ProjectFiles.settings().reading();
    private static final ReportReader READER = new ReportReader(SETTINGS);
    private static final Set<String> NAMES = Gazetteer.of(SETTINGS).names().keySet();
    private static final Simplifier SIMPLIFIER = SimplifierOf.settings(SETTINGS, NAMES);

    /** Figures that mirrors leave as they are, in per cent. */
    private static final double LEAST = 98.5;

    private static String simplified(String text) {
        return SIMPLIFIER.simplify(MappedText.of(text)).text();
    }

    @ParameterizedTest
    @EnumSource(TraditionalForms.class)
    void everyNameOfTheGazetteerComesBack(TraditionalForms form) {
        List<String> lost = new ArrayList<>();
        for (String name : NAMES) {
            if (!simplified(form.of(name)).equals(name)) {
                lost.add(form.of(name) + " → " + simplified(form.of(name)));
            }
        }
        assertThat(lost).isEmpty();
    }

    @Test
    void everyFormOfEveryCharacterOfANameComesBack() {
        Map<Character, List<Character>> forms = new HashMap<>();
        Transliterator simple = Transliterator.getInstance("Hant-Hans");
        for (char c = '㐀'; c <= '鿿'; c++) {
            String to = simple.transliterate(String.valueOf(c));
            if (to.length() == 1 && to.charAt(0) != c && "䬗跤".indexOf(c) < 0) {
                forms.computeIfAbsent(to.charAt(0), key -> new ArrayList<>()).add(c);
            }
        }
        Set<String> lost = new TreeSet<>();
        for (String name : NAMES) {
            for (int i = 0; i < name.length(); i++) {
                for (char other : forms.getOrDefault(name.charAt(i), List.of())) {
                    String written = name.substring(0, i) + other + name.substring(i + 1);
                    if (!simplified(written).equals(name)) {
                        lost.add(written + " → " + simplified(written));
                    }
                }
            }
        }
        assertThat(lost).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "衞輝市,卫辉市",
        "敍永縣,叙永县",
        "霑益區,沾益区",
        "濬縣,浚县",
        "澂江市,澄江市",
        "慈谿市,慈溪市",
        "陜西省,陕西省",
        "新幹縣,新干县",
        "新乾縣,新干县",
        "餘乾縣,余干县",
        "乾縣,乾县",
        "若干縣區,若干县区",
        "骨幹縣級,骨干县级",
        "達阪城區,达坂城区",
    })
    void namesInOlderFormsAreUnderstood(String written, String name) {
        assertThat(simplified(written)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "答覆率100%,答复率100%",
        "省政府批覆同意,省政府批复同意",
        "反覆出現,反复出现",
        "服務全覆蓋,服务全覆盖",
        "行政覆議和覆核,行政复议和复核",
        "制定規範性檔案12件並釋出,制定规范性文件12件并发布",
        "合法性稽核,合法性审核",
        "審計和社保稽核,审计和社保稽核",
        "綜合視窗釋出資訊,综合窗口发布信息",
        "縣檔案局建立檔案,县档案局建立档案",
        "專案組成員,专案组成员",
        "釋出專案清單,发布项目清单",
        "資訊網路專案檔案,信息网络项目文件",
        "檔案3200卷,档案3200卷",
        "相對集中行政許可權,相对集中行政许可权",
        "規範性檔⏎案備案,规范性文⏎件备案",
        "建設網際網⏎路平台,建设互联网⏎平台",
    })
    void vocabularyIsUnderstood(String written, String meant) {
        assertThat(simplified(written.replace('⏎', '\n'))).isEqualTo(meant.replace('⏎', '\n'));
    }

    @ParameterizedTest
    @EnumSource(TraditionalForms.class)
    void reportsSayTheSame(TraditionalForms form) throws IOException {
        int all = 0;
        int same = 0;
        List<String> lost = new ArrayList<>();
        for (Path path : reports()) {
            String text = Files.readString(path);
            Reading own = read(path, text);
            Reading mirrored = read(path, form.of(text));
            assertThat(mirrored.document().status()).isEqualTo(own.document().status());
            assertThat(mirrored.document().regionCode()).isEqualTo(own.document().regionCode());
            assertThat(mirrored.document().reportYear()).isEqualTo(own.document().reportYear());
            List<String> left = new ArrayList<>(figures(mirrored));
            for (String figure : figures(own)) {
                all++;
                if (left.remove(figure)) {
                    same++;
                } else {
                    lost.add(path.getFileName() + " " + figure);
                }
            }
        }
        assertThat(100.0 * same / all).as(String.join("\n", lost)).isGreaterThan(LEAST);
    }

    private static List<Path> reports() throws IOException {
        try (Stream<Path> invented = Files.list(Path.of("src/test/resources/invented"))) {
            return Stream.concat(
                            ProjectFiles.corpus().stream(),
                            invented.filter(path -> path.toString().endsWith(".txt")))
                    .sorted()
                    .toList();
        }
    }

    private static Reading read(Path path, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return READER.read(path.getFileName().toString(), bytes).get(0);
    }

    private static List<String> figures(Reading reading) {
        return reading.observations().stream().map(MirrorTest::figure).toList();
    }

    private static String figure(Observation one) {
        return one.value() + one.unit() + " " + one.indicator();
    }
}
