package org.fazhi.job.env;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.fazhi.ProjectFiles;
import org.fazhi.job.TroubledFileSystem;
import org.fazhi.job.files.InputException;
import org.fazhi.settings.conf.ConfFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Settings may lie in a folder, in an archive, or on another file system. */
class ConfFolderTest {
    private static final String SETTINGS = "settings.yaml";

    @TempDir Path folder;

    /** As spark-submit hands Hadoop's settings on. */
    @BeforeEach
    void anotherFileSystem() {
        System.setProperty("spark.hadoop.fs.troubled.impl", TroubledFileSystem.class.getName());
    }

    @AfterEach
    void noOther() {
        System.clearProperty("spark.hadoop.fs.troubled.impl");
    }

    @Test
    void aFolderBringsTheTablesBesideIt() throws IOException {
        Files.createDirectories(folder.resolve("conf"));
        Files.createDirectories(folder.resolve("data"));
        Files.writeString(folder.resolve("conf/settings.yaml"), "ours");
        Files.writeString(folder.resolve("data/regions.csv"), "regions");
        for (String place : new String[] {"", "file://", "troubled://"}) {
            ConfFiles conf = ConfFolder.open(place + folder.resolve("conf"));
            assertThat(conf.text(SETTINGS)).as(place).isEqualTo("ours");
            assertThat(conf.text("regions.csv")).as(place).isEqualTo("regions");
        }
    }

    @Test
    void anArchiveOfAFolderIsAFolder() throws IOException {
        Path archive = folder.resolve("conf.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            entry(zip, "conf/settings.yaml", "ours");
            entry(zip, "data/regions.csv", "regions");
            entry(zip, "conf/schedule/fazhi.cron", "no setting");
        }
        for (String place : new String[] {"", "file://", "troubled://"}) {
            ConfFiles conf = ConfFolder.open(place + archive);
            assertThat(conf.text(SETTINGS)).as(place).isEqualTo("ours");
            assertThat(conf.text("regions.csv")).as(place).isEqualTo("regions");
            assertThat(conf.has("schedule/fazhi.cron")).isFalse();
        }
    }

    @Test
    void reportsBesideTheSettingsAreNoneOfThem() throws IOException {
        Files.createDirectories(folder.resolve("conf"));
        Files.createDirectories(folder.resolve("data"));
        Files.writeString(folder.resolve("conf/settings.yaml"), "ours");
        Files.writeString(folder.resolve("data/regions.csv"), "regions");
        Path archive = folder.resolve("conf.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            entry(zip, "conf/settings.yaml", "ours");
            entry(zip, "data/regions.csv", "regions");
            entry(zip, "data/report.txt", "report");
        }
        for (String place : new String[] {"", "file://", "troubled://"}) {
            String before = ConfFolder.open(place + folder.resolve("conf")).hash();
            Files.writeString(folder.resolve("data/report.txt"), "report");
            ConfFiles conf = ConfFolder.open(place + folder.resolve("conf"));
            assertThat(conf.has("report.txt")).as(place).isFalse();
            assertThat(conf.hash()).as(place).isEqualTo(before);
            Files.delete(folder.resolve("data/report.txt"));
            assertThat(ConfFolder.open(place + archive).has("report.txt")).as(place).isFalse();
        }
    }

    /** What is edited holds at once: no file of a folder comes from the jar. */
    @Test
    void everyFileOfAFolderIsReadFromThere() throws IOException {
        Path conf = folder.resolve("conf");
        for (String name : ProjectFiles.conf().all().keySet()) {
            Path file =
                    name.equals("regions.csv")
                            ? folder.resolve("data/" + name)
                            : conf.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "edited: " + name);
        }
        ConfFiles read = ConfFolder.open(conf.toString());
        assertThat(read.all().keySet()).isEqualTo(ProjectFiles.conf().all().keySet());
        for (String name : read.all().keySet()) {
            assertThat(read.text(name)).isEqualTo("edited: " + name);
        }
    }

    /** Manifests and timetables lie beside the settings; a changed one changes no reading. */
    @Test
    void schedulesAreNoSettings() throws IOException {
        Path conf = Files.createDirectories(folder.resolve("conf"));
        Files.writeString(conf.resolve("settings.yaml"), "ours");
        Files.createDirectories(conf.resolve("schedule"));
        Files.writeString(conf.resolve("schedule/cluster.yaml"), "no setting");
        Path archive = folder.resolve("conf.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            entry(zip, "conf/settings.yaml", "ours");
            entry(zip, "conf/schedule/cluster.yaml", "no setting");
        }
        for (String place : new String[] {"", "file://", "troubled://"}) {
            for (Path one : new Path[] {conf, archive}) {
                assertThat(ConfFolder.open(place + one).has("schedule/cluster.yaml")).isFalse();
            }
        }
    }

    @Test
    void whatWasSentAlongIsFoundInSparksList() {
        for (String list : new String[] {"spark.files", "spark.yarn.dist.files"}) {
            System.setProperty(list, "file:/x/other.zip,file:/x/conf.zip,hdfs:/y/our.zip#last.zip");
            try {
                assertThat(ConfFolder.sent("conf.zip")).as(list).isEqualTo("file:/x/conf.zip");
                assertThat(ConfFolder.sent("last.zip")).as(list).isEqualTo("hdfs:/y/our.zip");
                assertThat(ConfFolder.sent("none.zip")).as(list).isEqualTo("none.zip");
            } finally {
                System.clearProperty(list);
            }
        }
    }

    @Test
    void whatIsNotThereIsRefused() {
        for (String place : new String[] {"", "file://", "troubled://"}) {
            for (String name : new String[] {"conf", "conf.zip"}) {
                assertThatThrownBy(() -> ConfFolder.open(place + folder.resolve(name)))
                        .isInstanceOf(InputException.class)
                        .hasMessageContaining("there is no settings folder " + place + folder);
            }
        }
    }

    private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
    }
}
