package org.fazhi.cli;

import org.fazhi.job.env.ProgramVersion;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"fazhi " + ProgramVersion.current().program()};
    }
}
