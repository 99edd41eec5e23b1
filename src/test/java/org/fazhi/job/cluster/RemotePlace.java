package org.fazhi.job.cluster;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.fazhi.ProjectFiles;
import org.fazhi.job.SmallReports;

/**
 * Where runs on a cluster read and write: {@code /reports}, {@code /warehouse} and {@code /output}
 * of a file system. The same reports lie on this machine's disk, for a run to compare with.
 */
final class RemotePlace implements AutoCloseable {
    private final String root;
    private final FileSystem files;
    private final java.nio.file.Path reports;

    /**
     * @param root such as {@code hdfs://127.0.0.1:4711}
     * @param reports the folder on this disk
     */
    RemotePlace(String root, Configuration hadoop, java.nio.file.Path reports) throws IOException {
        this.root = root;
        this.files = FileSystem.newInstance(URI.create(root), hadoop);
        this.reports = reports;
    }

    FileSystem files() {
        return files;
    }

    /** The reports on this machine's disk. */
    java.nio.file.Path reports() {
        return reports;
    }

    /** The command line of a run here. */
    List<String> run(String input, String conf) {
        return List.of(
                "run",
                "--input",
                root + input,
                "--warehouse",
                root + "/warehouse",
                "--output",
                root + "/output",
                "--conf",
                conf.startsWith("/") ? root + conf : conf);
    }

    /** Puts a small report there and here. */
    void put(int place, int figure) throws IOException {
        SmallReports.write(reports, place, 2023, figure);
        upload(SmallReports.file(reports, place, 2023));
    }

    /** Puts the sample reports there and here, which have text enough for topics; their number. */
    int putSamples() throws IOException {
        for (java.nio.file.Path sample : ProjectFiles.corpus()) {
            java.nio.file.Path copy = reports.resolve("2023").resolve(sample.getFileName());
            Files.copy(sample, copy);
            upload(copy);
        }
        return ProjectFiles.corpus().size();
    }

    private void upload(java.nio.file.Path report) throws IOException {
        write("/reports/" + reports.relativize(report), Files.readAllBytes(report));
    }

    /** Puts the project's settings into {@code /conf}. */
    void putSettings() throws IOException {
        for (Map.Entry<String, byte[]> file : ProjectFiles.conf().all().entrySet()) {
            write("/conf/" + file.getKey(), file.getValue());
        }
    }

    /** Puts the project's settings there as an archive; its full path. */
    String putSettingsArchive() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : ProjectFiles.conf().all().entrySet()) {
                zip.putNextEntry(new ZipEntry("conf/" + file.getKey()));
                zip.write(file.getValue());
            }
        }
        write("/sent/conf.zip", bytes.toByteArray());
        return root + "/sent/conf.zip";
    }

    private void write(String path, byte[] bytes) throws IOException {
        try (OutputStream out = files.create(new Path(root + path), true)) {
            out.write(bytes);
        }
    }

    private byte[] read(Path path) throws IOException {
        try (InputStream in = files.open(path)) {
            return in.readAllBytes();
        }
    }

    /** How many states of a table there have been. */
    int states(String table) throws IOException {
        return files.globStatus(
                        new Path(
                                root + "/warehouse/reports/" + table + "/metadata/*.metadata.json"))
                .length;
    }

    /** {@code run.json}: what the last run says of itself. */
    JsonNode record() throws IOException {
        return new ObjectMapper().readTree(read(new Path(root + "/output/run.json")));
    }

    /** The exported tables by their paths below the output. */
    Map<String, String> tables() throws IOException {
        Map<String, String> tables = new TreeMap<>();
        for (Map.Entry<String, byte[]> file : output().entrySet()) {
            if (file.getKey().endsWith(".csv")) {
                tables.put(file.getKey(), new String(file.getValue(), StandardCharsets.ISO_8859_1));
            }
        }
        return tables;
    }

    /** Copies the output to this machine's disk. */
    void fetch(java.nio.file.Path to) throws IOException {
        for (Map.Entry<String, byte[]> file : output().entrySet()) {
            java.nio.file.Path copy = to.resolve(file.getKey());
            Files.createDirectories(copy.getParent());
            Files.write(copy, file.getValue());
        }
    }

    private Map<String, byte[]> output() throws IOException {
        Map<String, byte[]> found = new TreeMap<>();
        Path output = new Path(root + "/output");
        int above = output.toUri().getPath().length() + 1;
        RemoteIterator<LocatedFileStatus> each = files.listFiles(output, true);
        while (each.hasNext()) {
            Path file = each.next().getPath();
            found.put(file.toUri().getPath().substring(above), read(file));
        }
        return found;
    }

    @Override
    public void close() throws IOException {
        files.close();
    }
}
