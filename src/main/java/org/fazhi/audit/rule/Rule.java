package org.fazhi.audit.rule;

import org.fazhi.audit.figure.FigureIndex;

/** One way in which the figures of a report may not fit together. */
public interface Rule {
    /** Adds a check for each place where they do not. */
    void run(FigureIndex figures, CheckCollector checks);
}
