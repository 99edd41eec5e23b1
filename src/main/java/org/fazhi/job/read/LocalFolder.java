package org.fazhi.job.read;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.fazhi.job.files.InputException;
import org.fazhi.job.read.InputFolder.Found;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The files below a folder of a local disk, whatever they are called: Hadoop's own view of the disk
 * knows no names with a colon, passes over links that lead nowhere, and follows for ever those that
 * lead in a circle. Each folder is entered once, by its own path where it has one, else by the
 * first link to it.
 */
final class LocalFolder {
    private static final Logger LOG = LoggerFactory.getLogger(LocalFolder.class);

    /** What Java shows for bytes of a name that are no UTF-8. */
    private static final char UNKNOWN = '\uFFFD';

    private final List<Found> found = new ArrayList<>();
    private final Set<Path> entered = new HashSet<>();
    private final Deque<Link> links = new ArrayDeque<>();
    private final Consumer<String> passedOver;

    /**
     * A link to a folder.
     *
     * @param prefix what the paths of the files in it begin with
     */
    private record Link(Path folder, String prefix) {}

    private LocalFolder(Consumer<String> passedOver) {
        this.passedOver = passedOver;
    }

    /**
     * All files, in no order.
     *
     * @param root a folder or a single file
     * @param passedOver is told of what is none of ours
     * @throws NoSuchFileException where there is none
     * @throws InputException where a folder cannot be looked into
     */
    static List<Found> list(Path root, Consumer<String> passedOver) throws IOException {
        LocalFolder folder = new LocalFolder(passedOver);
        Path absolute = root.toAbsolutePath();
        if (Files.isDirectory(absolute)) {
            folder.walk(absolute, "");
        } else {
            Files.readAttributes(absolute, BasicFileAttributes.class);
            folder.take(absolute, "");
        }
        while (!folder.links.isEmpty()) {
            Link link = folder.links.remove();
            folder.walk(link.folder(), link.prefix());
        }
        return folder.found;
    }

    private void walk(Path folder, String prefix) throws IOException {
        if (!entered.add(folder.toRealPath())) {
            String why = " is passed over: the link leads to a folder that is read already";
            LOG.warn("{}{}", prefix, why);
            passedOver.accept(prefix + why);
            return;
        }
        for (Path entry : entries(folder)) {
            if (InputFolder.counts(prefix, entry.getFileName().toString(), passedOver)) {
                take(entry, prefix);
            }
        }
    }

    private static List<Path> entries(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        } catch (AccessDeniedException e) {
            throw new InputException(
                    "the folder " + folder + " cannot be opened", "make it readable");
        }
    }

    private void take(Path entry, String prefix) throws IOException {
        String path = prefix + name(entry);
        String uri = entry.toUri().toString();
        BasicFileAttributes attributes;
        try {
            attributes = Files.readAttributes(entry, BasicFileAttributes.class);
        } catch (IOException e) {
            // What is no link was deleted just now, or will say itself why it does not open.
            if (Files.isSymbolicLink(entry)) {
                found.add(Found.faulty(path, uri, "it is a link that leads nowhere; mend it"));
            } else if (!(e instanceof NoSuchFileException)) {
                found.add(new Found(path, uri, 0, 0));
            }
            return;
        }
        if (attributes.isRegularFile()) {
            found.add(
                    new Found(
                            path,
                            uri,
                            attributes.size(),
                            attributes.lastModifiedTime().toMillis()));
        } else if (!attributes.isDirectory()) {
            found.add(
                    Found.faulty(
                            path,
                            uri,
                            "it is a pipe, a socket or a device; take it out of the folder"));
        } else if (Files.isSymbolicLink(entry)) {
            links.add(new Link(entry, path + "/"));
        } else {
            walk(entry, path + "/");
        }
    }

    /** The name; one that is no UTF-8 with its bytes in hexadecimal, so that none are alike. */
    private static String name(Path entry) {
        String name = entry.getFileName().toString();
        if (name.indexOf(UNKNOWN) < 0) {
            return name;
        }
        String[] encoded = entry.toUri().getRawPath().split("/");
        return encoded[encoded.length - 1];
    }
}
