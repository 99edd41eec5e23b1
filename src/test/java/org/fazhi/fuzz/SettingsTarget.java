package org.fazhi.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.fazhi.ProjectFiles;
import org.fazhi.ReportText;
import org.fazhi.reading.Corrector;
import org.fazhi.reading.Reading;
import org.fazhi.settings.Settings;
import org.fazhi.settings.analysis.ExpectedReports;
import org.fazhi.settings.analysis.Population;
import org.fazhi.settings.conf.ConfFiles;
import org.fazhi.settings.conf.SettingsException;
import org.fazhi.settings.reading.Corrections;
import org.fazhi.settings.reading.ReadingSettings;

/**
 * Tables and catalogues of {@code conf/} as hands change them: what cannot be used is said with
 * file and line, and nothing else is thrown. Corrections that can be used are applied to a report.
 */
final class SettingsTarget implements FuzzTarget {
    private static final Pattern PLACE = Pattern.compile("conf/\\S+?, line [1-9]\\d*: .+; .+");

    /** What is wrong with a whole file has no line. */
    private static final Pattern WHOLE =
            Pattern.compile("conf/\\S+?: .*(empty|missing|header|short).*");

    /** Of so many cases one is a catalogue, which takes long to read. */
    private static final int CATALOGUE_ONE_IN = 1_000;

    private static final String TABLES =
            """
            target,field,value,reason,stated
            2023/report.txt,region_code,511923,见标题,
            2023/report.txt,review_received,118,经核实,112件
            0123456789abcdef:12:0,value,confirmed,已核实,5
            # remark
            "report.txt",status,other,"not, a report",
            """;

    private static final String ROSTER =
            "report_year,region_code\n2023,510000\n2023,511923\n2024,511900\n";
    private static final String POPULATION =
            "report_year,region_code,population\n2023,510000,83680000\n2023,511923,700000\n";

    private final Mutator mutator;
    private final Seeds seeds;
    private final ConfFiles conf = ProjectFiles.conf();
    private final Map<String, Consumer<ConfFiles>> tables = new TreeMap<>();
    private final Map<String, String> begins = new TreeMap<>();
    private final List<String> catalogues = new ArrayList<>();
    private final Reading report;

    SettingsTarget(Seeds seeds) {
        this.seeds = seeds;
        this.mutator = new Mutator(seeds.words());
        report = ReportText.read("平昌县人民政府2023年法治政府建设年度报告\n一、主要工作\n受理行政复议申请112件，审结98件，纠错率12.5%。\n");
        ReadingSettings reading = ReportText.settings();
        table(Corrections.FILE, TABLES, this::corrections);
        table("roster.csv", ROSTER, ExpectedReports::parse);
        table("population.csv", POPULATION, Population::parse);
        SettingsTables.all(reading).forEach((name, reader) -> table(name, some(name), reader));
        conf.all().keySet().stream()
                .filter(name -> name.endsWith(".yaml"))
                .forEach(catalogues::add);
    }

    private void table(String name, String begin, Consumer<ConfFiles> reader) {
        tables.put(name, reader);
        begins.put(name, begin);
    }

    /** The first lines of a table. */
    private String some(String name) {
        String text = conf.text(name);
        return String.join("\n", text.lines().limit(30).toList()) + "\n";
    }

    @Override
    public String name() {
        return "settings";
    }

    /** Whole catalogues are read again for one that changes. */
    @Override
    public int size(byte[] input) {
        return Math.max(input.length, 60_000);
    }

    @Override
    public byte[] arriving(Random random) {
        boolean whole = random.nextInt(CATALOGUE_ONE_IN) == 0;
        List<String> names = whole ? catalogues : List.copyOf(tables.keySet());
        String name = names.get(random.nextInt(names.size()));
        String text = whole ? conf.text(name) : begins.get(name);
        String changed =
                whole
                        ? inside(text, random)
                        : mutator.text(text, begins.get(Corrections.FILE), random);
        byte[] bytes = changed.getBytes(StandardCharsets.UTF_8);
        if (random.nextInt(4) == 0) {
            bytes = Mutator.bytes(bytes, new byte[] {(byte) 0xFF, (byte) 0xC3, 0, 34}, random);
        }
        byte[] head = (name + "\n").getBytes(StandardCharsets.UTF_8);
        byte[] input = new byte[head.length + bytes.length];
        System.arraycopy(head, 0, input, 0, head.length);
        System.arraycopy(bytes, 0, input, head.length, bytes.length);
        return input;
    }

    /** A few lines of a long catalogue changed. */
    private String inside(String text, Random random) {
        int begin = text.indexOf('\n', random.nextInt(text.length())) + 1;
        int end = Math.min(text.length(), begin + 200);
        return text.substring(0, begin)
                + mutator.text(text.substring(begin, end), seeds.passage(random), random)
                + text.substring(end);
    }

    @Override
    public void check(byte[] input, boolean again) {
        int end = 0;
        while (end < input.length && input[end] != '\n') {
            end++;
        }
        String name = new String(input, 0, end, StandardCharsets.UTF_8);
        byte[] bytes = new byte[Math.max(0, input.length - end - 1)];
        System.arraycopy(input, Math.min(input.length, end + 1), bytes, 0, bytes.length);
        String said = said(name, bytes);
        if (!said.isEmpty()) {
            Sound.require(
                    said.startsWith("conf/" + name)
                            && (PLACE.matcher(said.replaceAll("\\R", " ")).matches()
                                    || WHOLE.matcher(said.replaceAll("\\R", " ")).matches()),
                    "a message without place or cure: " + said);
        }
        if (again) {
            Sound.same(said, said(name, bytes));
        }
    }

    /** What is said of a file; empty where it can be used. */
    private String said(String name, byte[] bytes) {
        Consumer<ConfFiles> reader =
                tables.getOrDefault(name, changed -> Settings.parse(changed).hash());
        boolean known = tables.containsKey(name) || catalogues.contains(name);
        if (!known) {
            return "";
        }
        try {
            reader.accept(conf.with(name, bytes));
            return "";
        } catch (SettingsException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private void corrections(ConfFiles changed) {
        ReadingSettings settings = ReportText.settings();
        Corrections rows = Corrections.parse(changed, settings.indicators());
        if (rows.figures().isEmpty()) {
            return;
        }
        Corrector.Corrected corrected =
                new Corrector(SettingsTables.with(settings, rows)).correct(report);
        Sound.figures(
                corrected.reading().observations(),
                java.util.Set.copyOf(
                        report.sections().stream().map(section -> section.sectionId()).toList()),
                report.document().sourceText());
        Sound.checks(corrected.reading().checks(), corrected.reading().observations());
    }
}
