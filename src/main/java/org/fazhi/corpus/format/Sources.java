package org.fazhi.corpus.format;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.fazhi.settings.conf.ConfFiles;
import org.fazhi.settings.conf.SettingsException;
import org.fazhi.settings.reading.ReadingSettings;
import org.jspecify.annotations.Nullable;

/** What those who collected the files say of each, by its path: the table of {@code --sources}. */
public final class Sources {
    private final Map<String, SourceFacts> byPath;

    private Sources(Map<String, SourceFacts> byPath) {
        this.byPath = Map.copyOf(byPath);
    }

    /** The table among the settings, or one of nothing where there is none. */
    public static Sources of(ReadingSettings settings) {
        CollectedTable table = table(settings);
        Map<String, SourceFacts> byPath = new HashMap<>();
        if (table != null) {
            for (Map<String, String> row : table.rows()) {
                String path = row.get("path");
                if (path != null) {
                    byPath.put(path.replace('\\', '/'), SourceFacts.of(row));
                }
            }
        }
        return new Sources(byPath);
    }

    /** Whether the table among the settings brings texts of its own. */
    public static boolean hasTexts(ReadingSettings settings) {
        CollectedTable table = table(settings);
        return table != null && table.hasTexts();
    }

    private static @Nullable CollectedTable table(ReadingSettings settings) {
        ConfFiles files = settings.files();
        if (!files.has(ReadingSettings.SOURCES)) {
            return null;
        }
        String text = files.text(ReadingSettings.SOURCES);
        CollectedTable table =
                CollectedTable.of(ReadingSettings.SOURCES, text, settings.pages().columns());
        if (table == null || table.rows().stream().allMatch(Map::isEmpty)) {
            throw new SettingsException(
                    "--sources",
                    1,
                    "it is no table whose columns are known",
                    "write CSV with a header or JSON Lines: path or text, url, title, published,"
                            + " publisher, place, code, unit, year");
        }
        return table;
    }

    /**
     * A checksum of a file and of all that is said of it; where nothing is, the file's own. What is
     * said of an archive may be said of any of its members.
     *
     * @param sha256 of the file
     * @param isArchive whether it holds other files
     */
    public String checksum(String path, String sha256, boolean isArchive) {
        SourceFacts facts = of(path);
        String said =
                isArchive && !byPath.isEmpty()
                        ? new TreeMap<>(byPath).toString()
                        : facts.equals(SourceFacts.NONE) ? "" : facts.toString();
        return said.isEmpty()
                ? sha256
                : FileFacts.of(path, (sha256 + said).getBytes(StandardCharsets.UTF_8)).sha256();
    }

    /** What is said of a file: by its whole path, or by as much of its end as the table gives. */
    public SourceFacts of(String path) {
        String rest = path;
        while (true) {
            SourceFacts facts = byPath.get(rest);
            if (facts != null) {
                return facts;
            }
            int slash = rest.indexOf('/');
            if (slash < 0 || byPath.isEmpty()) {
                return SourceFacts.NONE;
            }
            rest = rest.substring(slash + 1);
        }
    }
}
