package org.fazhi.job.env;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.hadoop.fs.Path;
import org.fazhi.job.files.HadoopPaths;
import org.fazhi.job.files.InputException;

/**
 * Whether this Java machine can name the files of a local disk. One that is started without a UTF-8
 * locale, as cron and services start programs, does not see files with Chinese names, without a
 * word, and writes question marks for the names it should write. Nothing inside the program can
 * change that (JDK 17, {@code sun.jnu.encoding}); other file systems are not concerned.
 */
public final class FileNameEncoding {
    private static final String ENCODING = System.getProperty("sun.jnu.encoding");
    private static final boolean KNOWN = StandardCharsets.UTF_8.name().equals(ENCODING);

    private FileNameEncoding() {}

    /**
     * Refuses folders of a local disk in which names would get lost. To be asked before Spark
     * starts.
     *
     * @param locations as a user writes them
     * @throws InputException where one of them is local
     */
    public static void requireFolders(String... locations) throws IOException {
        if (KNOWN) {
            return;
        }
        for (String location : locations) {
            if (HadoopPaths.isLocal(
                    HadoopPaths.qualified(location, HadoopPaths.submittedHadoop()))) {
                throw refused("in " + location);
            }
        }
    }

    /**
     * Refuses Chinese words in a command line: without the locale they are garbled before the
     * program begins.
     *
     * @throws InputException where there are any
     */
    public static void requireArguments(String... arguments) {
        for (String argument : arguments) {
            if (!KNOWN && !isAscii(argument)) {
                throw refused("such as " + argument);
            }
        }
    }

    /**
     * Refuses a single file that cannot be named here; for the machines of a cluster, each of which
     * may have a locale of its own.
     *
     * @throws InputException where it cannot
     */
    public static void requireFile(Path qualified) {
        if (!KNOWN && HadoopPaths.isLocal(qualified) && !isAscii(qualified.toString())) {
            throw refused("such as " + qualified);
        }
    }

    private static boolean isAscii(String name) {
        return StandardCharsets.US_ASCII.newEncoder().canEncode(name);
    }

    private static InputException refused(String where) {
        return new InputException(
                "Chinese file names cannot be read here, "
                        + where
                        + ": this Java machine takes names for "
                        + ENCODING,
                "start it with a UTF-8 locale in its environment, such as LC_ALL=C.UTF-8;"
                        + " docs/cluster.md says how on a cluster");
    }
}
