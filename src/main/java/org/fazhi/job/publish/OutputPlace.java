package org.fazhi.job.publish;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.hadoop.conf.Configuration;
import org.fazhi.job.env.Submission;
import org.fazhi.job.files.HadoopPaths;
import org.fazhi.job.files.InputException;
import org.jspecify.annotations.Nullable;

/** Where a run may write: looked at before anything is read, so that nobody waits for a refusal. */
public final class OutputPlace {
    private static final String OTHER = "give a folder outside it with --output and --warehouse";

    private OutputPlace() {}

    /**
     * Refuses to write into the input: the next run would read what this one has written.
     *
     * @throws InputException where the output is the input, or lies in it
     */
    public static void requireApart(String input, String output, Configuration hadoop)
            throws IOException {
        Path from = local(input, hadoop);
        Path to = local(output, hadoop);
        boolean inside;
        if (from != null && to != null) {
            inside = Files.isDirectory(from) && real(to).startsWith(real(from));
        } else {
            String outer = HadoopPaths.qualified(input, hadoop) + "/";
            inside = (HadoopPaths.qualified(output, hadoop) + "/").startsWith(outer);
        }
        if (inside) {
            throw inside(input, output);
        }
    }

    /**
     * The same before Hadoop and its log are there, which would lie in the input; paths of a
     * cluster are looked at later.
     *
     * @throws InputException where the output is the input, or lies in it
     */
    public static void requireLocalApart(String input, String output) throws IOException {
        if (isLocal(input) && isLocal(output)) {
            Path from = Path.of(input);
            if (Files.isDirectory(from) && real(Path.of(output)).startsWith(real(from))) {
                throw inside(input, output);
            }
        }
    }

    private static InputException inside(String input, String output) {
        return new InputException(output + " lies in the input " + input, OTHER);
    }

    /** Whether a path is one of this machine, as far as its words tell. */
    private static boolean isLocal(String location) {
        return !Submission.submitted() && !location.matches("[a-z0-9]+:.*");
    }

    /**
     * Refuses a local output that cannot be written to.
     *
     * @throws InputException with the reason
     */
    public static void requireWritable(String output, Configuration hadoop) throws IOException {
        Path local = local(output, hadoop);
        if (local != null) {
            requireWritable(output, local);
        }
    }

    /**
     * The same before Hadoop and its log are there; paths of a cluster are looked at later.
     *
     * @throws InputException with the reason
     */
    public static void requireLocalWritable(String output) {
        if (isLocal(output)) {
            requireWritable(output, Path.of(output));
        }
    }

    private static void requireWritable(String output, Path local) {
        Path folder = existing(local);
        try {
            // The rights of a folder do not tell whether its disk is read-only.
            Files.delete(Files.createTempFile(folder, ".fazhi-", ".tmp"));
        } catch (IOException e) {
            throw new InputException(
                    "nothing can be written to " + output + ": " + reason(e, folder),
                    "make it writable, or give other folders with --output and --warehouse");
        }
    }

    private static String reason(IOException problem, Path folder) {
        if (!Files.isDirectory(folder)) {
            return folder + " is no folder";
        }
        if (problem instanceof AccessDeniedException) {
            return "permission denied in " + folder;
        }
        String why = problem instanceof FileSystemException file ? file.getReason() : null;
        return Objects.requireNonNullElse(why, problem.getClass().getSimpleName())
                + " ("
                + folder
                + ")";
    }

    private static @Nullable Path local(String location, Configuration hadoop) throws IOException {
        org.apache.hadoop.fs.Path path = HadoopPaths.qualified(location, hadoop);
        return HadoopPaths.isLocal(path) ? Path.of(path.toUri().getPath()) : null;
    }

    /** The folder itself, or the nearest one above it that is there. */
    private static Path existing(Path path) {
        Path at = path.toAbsolutePath().normalize();
        while (!Files.exists(at)) {
            at = Objects.requireNonNull(at.getParent());
        }
        return at;
    }

    /** Where a path leads, through links, as far as it is there. */
    private static Path real(Path path) throws IOException {
        Path there = existing(path);
        Path rest = there.relativize(path.toAbsolutePath().normalize());
        return rest.toString().isEmpty() ? there.toRealPath() : there.toRealPath().resolve(rest);
    }
}
