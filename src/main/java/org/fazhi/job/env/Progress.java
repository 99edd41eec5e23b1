package org.fazhi.job.env;

/** Is told how far a run has come; the command line shows it. */
public interface Progress {
    /** A stage begins; it has so many steps, or 0 where that is not known. */
    void begin(String stage, long steps);

    /** So many steps of the present stage are done. */
    void reached(long steps);

    /** The present stage is done. */
    void end();

    /** Something a person should know although the run goes on. */
    default void note(String line) {}

    /** Shows nothing. */
    Progress SILENT =
            new Progress() {
                @Override
                public void begin(String stage, long steps) {}

                @Override
                public void reached(long steps) {}

                @Override
                public void end() {}
            };
}
