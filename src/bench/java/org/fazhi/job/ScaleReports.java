package org.fazhi.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fazhi.ProjectFiles;
import org.fazhi.SampleReadings;
import org.fazhi.corpus.Document;
import org.fazhi.invented.Prose;
import org.fazhi.reading.Reading;

/**
 * Reports of as many real counties and prefectures as wanted, in files: a sample report that names
 * another place, states other numbers, and says most of what has no number in words of its own. As
 * long and as rich in figures as real ones; a report depends on its year and number alone.
 */
final class ScaleReports {
    private static final double OWN_WORDS = 0.8;
    private static final Pattern COUNT = Pattern.compile("(?<![0-9.])([0-9]{1,4})(?=[余多]?[件个人次场份条名项起家])");
    private static final Pattern SENTENCE = Pattern.compile("[^。；]+[。；]?");

    private record Region(String code, String name, String level, String parent) {}

    private final Map<String, Region> regions = new HashMap<>();
    private final List<Region> reporting = new ArrayList<>();
    private final List<Document> samples;

    ScaleReports() {
        List<String> rows = ProjectFiles.conf().text("regions.csv").lines().skip(1).toList();
        for (String row : rows) {
            String[] cells = row.split(",", -1);
            Region region = new Region(cells[0], cells[1], cells[3], cells[4]);
            regions.put(region.code(), region);
            if (cells[5].equals("real") && !region.level().equals("province")) {
                reporting.add(region);
            }
        }
        samples =
                SampleReadings.all().stream()
                        .map(Reading::document)
                        .filter(sample -> sample.sourceText().contains(sample.county()))
                        .toList();
    }

    /** Writes the reports of a year, those of every province in proportion. */
    void write(Path folder, int year, int reports) throws IOException {
        Files.createDirectories(folder);
        for (int number = 0; number < reports; number++) {
            Region region = reporting.get((int) ((long) number * reporting.size() / reports));
            Files.writeString(
                    folder.resolve(year + "-" + region.code() + ".txt"), text(region, year, number));
        }
    }

    private String text(Region region, int year, int number) {
        Document sample = samples.get(number % samples.size());
        Random random = new Random(year * 1_000_003L + number);
        Prose prose = new Prose(random.nextLong());
        String place = fullName(region);
        StringBuilder text =
                new StringBuilder(place + "人民政府" + year + "年法治政府建设年度报告\n\n发布日期:")
                        .append(year + 1)
                        .append("-0")
                        .append(1 + number % 4)
                        .append("-1")
                        .append(number % 10)
                        .append("\n");
        String renamed = sample.sourceText().replaceAll("发布[^\n]*\n", "\n");
        for (String own :
                Stream.of(sample.province(), sample.prefecture()).filter(Objects::nonNull).toList()) {
            renamed = renamed.replace(own, "");
        }
        renamed = renamed.replace(sample.county(), region.name()).replace("2023", String.valueOf(year));
        renamed.lines().forEach(line -> text.append(told(line, random, prose)).append('\n'));
        return text.toString();
    }

    /** A heading stays; of a paragraph the first sentence does, which often is one. */
    private static String told(String line, Random random, Prose prose) {
        StringBuilder told = new StringBuilder();
        Matcher sentences = SENTENCE.matcher(line);
        while (sentences.find()) {
            String sentence = sentences.group();
            boolean figures = sentence.chars().anyMatch(Character::isDigit);
            boolean own = !told.isEmpty() && !figures && random.nextDouble() < OWN_WORDS;
            told.append(own ? prose.sentence() : drawn(sentence, random));
        }
        return told.toString();
    }

    private static String drawn(String sentence, Random random) {
        return COUNT.matcher(sentence)
                .replaceAll(
                        found -> {
                            int most = (int) Math.pow(10, found.group(1).length());
                            return String.valueOf(most / 10 + random.nextInt(most - most / 10));
                        });
    }

    private String fullName(Region region) {
        StringBuilder name = new StringBuilder();
        for (Region up = region; up != null; up = regions.get(up.parent())) {
            if (!up.name().matches("市辖区|县|.*直辖县级.*")) {
                name.insert(0, up.name());
            }
        }
        return name.toString();
    }
}
