package org.fazhi.compare.points;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Brings together wordings that the list does not know. */
final class Discovery implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * A point that was found.
     *
     * @param founder the wording that founded it
     * @param wordings all of it, the founder first
     */
    record Found(Wording founder, List<Wording> wordings) implements Serializable {}

    /** The points of some wordings of one kind, whatever their order. */
    List<Found> of(List<Wording> wordings) {
        List<Found> found = new ArrayList<>();
        wordings.stream()
                .sorted(Wording.MOST_SAID_FIRST)
                .forEach(wording -> found.add(new Found(wording, List.of(wording))));
        return found;
    }

    /** The id of a point that these words found. */
    static String id(Statement.Said founder) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(
                                    (founder.kind() + ":" + founder.letters())
                                            .getBytes(StandardCharsets.UTF_8));
            return "p" + HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
