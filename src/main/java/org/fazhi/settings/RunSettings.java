package org.fazhi.settings;

/**
 * How a run behaves: {@code conf/settings.yaml}.
 *
 * @param maxQuarantined the share of files in percent that may be set aside before a run is refused
 * @param lock how one run keeps others from the warehouse
 */
public record RunSettings(double maxQuarantined, Lock lock) {
    static final String FILE = "settings.yaml";

    /**
     * @param lease seconds after which a silent holder counts as gone
     */
    public record Lock(int lease) {}

    static RunSettings parse(ConfFiles files) {
        return YamlFile.parse(files, FILE).as(RunSettings.class);
    }
}
