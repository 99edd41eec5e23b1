package org.fazhi.job.files;

import java.util.ArrayList;
import java.util.List;

/** Paths of reports in archives, such as {@code 2023/all.zip!/a.txt}. */
public final class ArchivePath {
    /** What parts an archive from the name of its member. */
    private static final String MEMBER = "!/";

    private ArchivePath() {}

    /** A document's path and those of the archives it lies in, the innermost first. */
    public static List<String> andArchives(String path) {
        List<String> paths = new ArrayList<>();
        paths.add(path);
        for (int end = path.lastIndexOf(MEMBER); end > 0; end = path.lastIndexOf(MEMBER, end - 1)) {
            paths.add(path.substring(0, end));
        }
        return paths;
    }
}
