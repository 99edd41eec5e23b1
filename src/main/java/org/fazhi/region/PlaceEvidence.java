package org.fazhi.region;

/**
 * All that can tell whose report it is, the strongest first; simplified, and empty where there is
 * nothing.
 *
 * @param title the report's own title
 * @param reporter the body that the opening sentence names: 2024年，某县司法局坚持…
 * @param publisher the body named as the source
 * @param signature the body that signs
 * @param page the page's own title or site name
 * @param body the report's words
 * @param path where the file lay
 * @param site the host of the address where it was found
 */
public record PlaceEvidence(
        String title,
        String reporter,
        String publisher,
        String signature,
        String page,
        String body,
        String path,
        String site) {
    /** That of a report whose address is not known. */
    public PlaceEvidence(
            String title,
            String reporter,
            String publisher,
            String signature,
            String page,
            String body,
            String path) {
        this(title, reporter, publisher, signature, page, body, path, "");
    }
}
