package org.fazhi.settings;

/**
 * Which settings something was made by, layer by layer: what a changed layer decides is made again.
 *
 * @param reading of the files that readings depend on
 * @param analysis of the files that decide, beside the readings, what stands in the tables
 * @param briefing of the files that decide, beside the tables, how the books look; empty in runs of
 *     versions that knew no layers
 */
public record SettingsHash(String reading, String analysis, String briefing) {
    /** The hash that was written as text: its parts, with dots between them. */
    public static SettingsHash of(String text) {
        String[] parts = text.split("\\.", -1);
        return new SettingsHash(
                parts[0], parts.length > 1 ? parts[1] : "", parts.length > 2 ? parts[2] : "");
    }

    /** Whether the same tables follow from the same files and the same program. */
    public boolean givesTheTablesOf(SettingsHash other) {
        return reading.equals(other.reading) && analysis.equals(other.analysis);
    }

    /** The same with other books. */
    public SettingsHash with(String otherBriefing) {
        return new SettingsHash(reading, analysis, otherBriefing);
    }

    @Override
    public String toString() {
        return String.join(".", reading, analysis, briefing);
    }
}
