package org.fazhi.settings;

/**
 * How a run behaves: {@code conf/settings.yaml}.
 *
 * @param maxQuarantined the share of files in percent that may be set aside before a run is refused
 * @param reading how long a file may take; the defaults where the file does not say
 * @param lock how one run keeps others from the warehouse
 * @param history what the warehouse keeps of the past
 */
public record RunSettings(double maxQuarantined, Reading reading, Lock lock, History history) {
    static final String FILE = "settings.yaml";

    /**
     * The processor's time after which a file is given up. A report takes a fraction of a second,
     * so that what reaches the limit would never end.
     *
     * @param seconds for every file
     * @param secondsPerMegabyte further ones for each megabyte of it
     */
    public record Reading(int seconds, int secondsPerMegabyte) {
        private static final Reading DEFAULT = new Reading(60, 4);
    }

    public RunSettings {
        reading = reading == null ? Reading.DEFAULT : reading;
    }

    /**
     * @param lease seconds after which a silent holder counts as gone
     */
    public record Lock(int lease) {}

    /**
     * @param expireDays after how many days a state of a table that no run tags is forgotten
     * @param deleteOrphans whether files that a killed run left are deleted by the next
     */
    public record History(int expireDays, boolean deleteOrphans) {}

    static RunSettings parse(ConfFiles files) {
        return YamlFile.parse(files, FILE).as(RunSettings.class);
    }
}
