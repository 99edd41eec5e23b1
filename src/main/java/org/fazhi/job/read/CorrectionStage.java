package org.fazhi.job.read;

import java.util.List;
import java.util.function.Supplier;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.fazhi.corpus.Document;
import org.fazhi.job.env.JvmCache;
import org.fazhi.job.env.Stages;
import org.fazhi.reading.Corrector.Misfit;
import org.fazhi.settings.conf.ConfFiles;
import org.fazhi.settings.reading.Corrections;
import org.fazhi.settings.reading.FigureCorrection;
import org.fazhi.settings.reading.ReadingSettings;

/**
 * Applies what people have settled about figures to readings that are staged: a changed row makes
 * nobody read a report again.
 */
public final class CorrectionStage {
    private final JavaSparkContext spark;
    private final ReadingSettings settings;
    private final Stages stages;

    public CorrectionStage(JavaSparkContext spark, ReadingSettings settings, Stages stages) {
        this.spark = spark;
        this.settings = settings;
        this.stages = stages;
    }

    /**
     * The readings as they are computed with.
     *
     * @param readings only {@code ok} ones with rows
     * @param documents of the same, without their text
     * @param before the documents of the run before; asked for only where there are corrections
     * @throws org.fazhi.settings.conf.SettingsException where a row does not fit
     */
    public JavaRDD<PackedReading> correct(
            JavaRDD<PackedReading> readings,
            List<Document> documents,
            Supplier<List<Document>> before) {
        Corrections corrections = settings.corrections();
        if (corrections.isEmpty()) {
            return readings;
        }
        return stages.run(
                "applying corrections",
                corrections.all().size() + corrections.figures().size(),
                () -> {
                    Broadcast<ConfFiles> conf = spark.broadcast(settings.files());
                    List<FigureCorrection> rows = List.copyOf(corrections.figures());
                    boolean figures = !rows.isEmpty();
                    new CorrectionFit(corrections, documents, before.get())
                            .require(figures ? misfits(readings, conf, rows) : List.of());
                    if (!figures) {
                        return readings;
                    }
                    return readings.map(
                            reading ->
                                    isCorrected(reading, rows)
                                            ? PackedReading.of(
                                                    JvmCache.corrector(conf.value())
                                                            .correct(reading.whole())
                                                            .reading())
                                            : reading);
                });
    }

    private static List<Misfit> misfits(
            JavaRDD<PackedReading> readings,
            Broadcast<ConfFiles> conf,
            List<FigureCorrection> rows) {
        return readings.filter(reading -> isCorrected(reading, rows))
                .flatMap(
                        reading ->
                                JvmCache.corrector(conf.value())
                                        .correct(reading.whole())
                                        .misfits()
                                        .iterator())
                .collect();
    }

    /** Whether a row speaks of the report: the others stay as they lie. */
    private static boolean isCorrected(PackedReading reading, List<FigureCorrection> rows) {
        Document report = reading.bare();
        return rows.stream().anyMatch(row -> row.isOf(report.docId(), report.sourcePath()));
    }
}
