package org.fazhi.gate;

import java.util.List;

/**
 * Why versions read something otherwise: a file of {@code docs/changes}.
 *
 * @param file its name
 * @param reason in words
 * @param commits that made the change
 */
record Reason(String file, String reason, List<String> commits, List<Cover> covers) {
    Reason {
        commits = List.copyOf(commits);
        covers = List.copyOf(covers);
    }
}
