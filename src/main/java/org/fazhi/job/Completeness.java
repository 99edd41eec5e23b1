package org.fazhi.job;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.fazhi.corpus.Document;
import org.fazhi.warehouse.InputFile;
import org.fazhi.warehouse.Table;
import org.fazhi.warehouse.Tables;
import org.fazhi.warehouse.Warehouse;

/**
 * What a run makes sure of before it is published: nothing that it names is missing or there twice.
 */
final class Completeness {
    private Completeness() {}

    /**
     * Makes sure that every file is in the tables, as a report or set aside: a file that changes
     * after its checksum was taken, while a lost executor's work is done again, would be missing
     * for ever.
     *
     * @throws JobException where one is not, or is there with other content
     */
    static void requireAll(Collection<InputFile> files, Collection<Document> documents) {
        Set<String> paths =
                documents.stream().map(Document::sourcePath).collect(Collectors.toSet());
        List<InputFile> missing = missing(files, paths);
        if (!missing.isEmpty()) {
            throw new JobException(
                    "checking the tables",
                    new IllegalStateException(
                            missing.size()
                                    + " of "
                                    + files.size()
                                    + " files were read and are not in the tables, such as "
                                    + missing.get(0).filePath()
                                    + "; it may have changed meanwhile: run again,"
                                    + " and with --prune if it is gone for good"));
        }
    }

    /**
     * The files that nothing was made of.
     *
     * @param paths of all documents; those in an archive begin with the archive's
     */
    static List<InputFile> missing(Collection<InputFile> files, Set<String> paths) {
        Set<String> known = new HashSet<>();
        paths.forEach(path -> known.addAll(ArchivePath.andArchives(path)));
        return files.stream().filter(file -> !known.contains(file.filePath())).toList();
    }

    /**
     * Makes sure that every table of a run is marked as its own.
     *
     * @throws JobException where one is not
     */
    static void requireTables(Warehouse warehouse, String runId) {
        List<String> missing =
                Tables.ofARun().stream()
                        .filter(table -> !warehouse.knows(table, runId))
                        .map(table -> table.name())
                        .toList();
        if (!missing.isEmpty()) {
            throw new JobException(
                    "checking the tables",
                    new IllegalStateException(
                            "run "
                                    + runId
                                    + " has no table "
                                    + String.join(", ", missing)
                                    + "; another program may have written to the warehouse"));
        }
    }

    /**
     * Makes sure that no two rows of a table have the same key: nobody could tell which of them a
     * book means.
     *
     * @param files how many files the table was given
     * @throws IllegalStateException where two have
     */
    static void requireKeys(Warehouse warehouse, Table<?> table, String runId, int files) {
        Row repeated = warehouse.repeatedKey(table, runId, files).orElse(null);
        if (repeated == null) {
            return;
        }
        List<String> key =
                table.key().stream()
                        .map(column -> column + " " + repeated.get(repeated.fieldIndex(column)))
                        .toList();
        throw new IllegalStateException(
                "the table "
                        + table
                        + " has "
                        + repeated.getLong(key.size())
                        + " rows with the key "
                        + String.join(", ", key)
                        + "; nothing is published: give the report that it names to the"
                        + " maintainers, and take it out of the input meanwhile");
    }
}
