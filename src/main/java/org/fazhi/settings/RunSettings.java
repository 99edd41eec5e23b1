package org.fazhi.settings;

import org.fazhi.settings.conf.ConfFiles;
import org.fazhi.settings.conf.YamlFile;

/**
 * How a run behaves: {@code conf/settings.yaml}.
 *
 * @param maxQuarantined the share of files in percent that may be set aside before a run is refused
 * @param lock how one run keeps others from the warehouse
 * @param history what the warehouse keeps of the past
 */
public record RunSettings(double maxQuarantined, Lock lock, History history) {
    static final String FILE = "settings.yaml";

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
