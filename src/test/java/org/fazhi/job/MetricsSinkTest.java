package org.fazhi.job;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run sends to whoever watches it is what the rules for Prometheus ask for. */
class MetricsSinkTest {
    private static final Path SCHEDULE = Path.of("conf/schedule");
    private static final Pattern METRIC = Pattern.compile("\\bfazhi_[a-z_]+");

    @TempDir Path folder;

    @Test
    void whatARunSendsIsWhatTheRulesAskFor() throws Exception {
        SmallReports.write(folder.resolve("input"), 0, 2023, 1);
        Instant begun = Instant.now();
        Map<String, Double> sent = sentByARun();
        Map<String, Double> named = named(sent);

        Set<String> asked = new TreeSet<>();
        for (JsonNode rule : yaml("alerts.yaml").at("/groups/0/rules")) {
            Matcher metric = METRIC.matcher(rule.path("expr").asText());
            while (metric.find()) {
                asked.add(metric.group());
            }
        }
        assertThat(asked).hasSizeGreaterThan(4);
        assertThat(named).containsKeys(asked.toArray(String[]::new));
        assertThat(named)
                .containsEntry("fazhi_files_found", 1.0)
                .containsEntry("fazhi_files_quarantined", 0.0)
                .containsEntry("fazhi_reports", 1.0)
                .containsEntry("fazhi_runs_published", 1.0)
                .containsEntry("fazhi_runs_failed", 0.0)
                .containsEntry("fazhi_runs_held", 0.0);
        assertThat(named.get("fazhi_runs_finished"))
                .isBetween(
                        (double) begun.getEpochSecond(), (double) Instant.now().getEpochSecond());
    }

    /** The last value of each name that came while a run was at work. */
    private Map<String, Double> sentByARun() throws Exception {
        Map<String, Double> sent = new ConcurrentHashMap<>();
        try (ServerSocket exporter = new ServerSocket(0)) {
            Thread listening = new Thread(() -> listen(exporter, sent), "exporter");
            listening.setDaemon(true);
            listening.start();
            Path settings = folder.resolve("metrics.properties");
            Files.writeString(
                    settings,
                    Files.readString(SCHEDULE.resolve("metrics.properties"))
                            .replace("port=9109", "port=" + exporter.getLocalPort()));
            Path said = folder.resolve("said");
            Process run =
                    new ProcessBuilder(command(settings))
                            .redirectErrorStream(true)
                            .redirectOutput(said.toFile())
                            .start();
            assertThat(run.waitFor()).as(Files.readString(said)).isZero();
            // What was sent before the connection was closed may still be on its way.
            for (int wait = 0; !sent.toString().contains("published=1") && wait < 100; wait++) {
                Thread.sleep(50);
            }
        }
        return sent;
    }

    private List<String> command(Path settings) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        for (String option : ManagementFactory.getRuntimeMXBean().getInputArguments()) {
            if (option.startsWith("--add-opens") || option.startsWith("-XX:Tiered")) {
                command.add(option);
            }
        }
        command.addAll(
                List.of(
                        "-Xmx1g",
                        "-Dspark.metrics.conf=" + settings,
                        "-cp",
                        System.getProperty(
                                "surefire.test.class.path", System.getProperty("java.class.path")),
                        "org.fazhi.cli.Fazhi",
                        "run",
                        "--input",
                        folder.resolve("input").toString(),
                        "--warehouse",
                        folder.resolve("out/warehouse").toString(),
                        "--output",
                        folder.resolve("out").toString()));
        return command;
    }

    /** Takes lines of Graphite: a name, a value, a time. */
    private static void listen(ServerSocket exporter, Map<String, Double> sent) {
        while (!exporter.isClosed()) {
            try (Socket socket = exporter.accept();
                    BufferedReader lines =
                            new BufferedReader(
                                    new InputStreamReader(socket.getInputStream(), UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    String[] words = line.split(" ");
                    sent.put(words[0], Double.valueOf(words[1]));
                }
            } catch (IOException e) {
                return; // The run is over.
            }
        }
    }

    /** The values under the names that graphite_exporter gives them: the first that fits. */
    private static Map<String, Double> named(Map<String, Double> sent) throws IOException {
        Map<String, Double> named = new TreeMap<>();
        for (Map.Entry<String, Double> each : sent.entrySet()) {
            for (JsonNode mapping : yaml("graphite-mapping.yaml").path("mappings")) {
                String match = mapping.path("match").asText();
                Matcher parts =
                        Pattern.compile(match.replace(".", "\\.").replace("*", "([^.]*)"))
                                .matcher(each.getKey());
                if (parts.matches()) {
                    String name = mapping.path("name").asText();
                    for (int part = 1; part <= parts.groupCount(); part++) {
                        name = name.replace("${" + part + "}", parts.group(part));
                    }
                    named.put(name, each.getValue());
                    break;
                }
            }
        }
        return named;
    }

    private static JsonNode yaml(String file) throws IOException {
        return new YAMLMapper().readTree(Files.readString(SCHEDULE.resolve(file)));
    }
}
