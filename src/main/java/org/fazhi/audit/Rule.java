package org.fazhi.audit;

/** One way in which the figures of a report may not fit together. */
interface Rule {
    /** Adds a check for each place where they do not. */
    void run(Figures figures, CheckList checks);
}
