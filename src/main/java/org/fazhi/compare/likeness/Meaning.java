package org.fazhi.compare.likeness;

/** What a wording means. It is read when it is first compared, and once. */
public final class Meaning {
    private final String text;
    private float[] vector = {};

    /**
     * @param text the wording
     */
    public Meaning(String text) {
        this.text = text;
    }

    /** How alike the two are, −1 to 1. */
    public double cosine(Meaning other) {
        return SentenceVectors.cosine(vector(), other.vector());
    }

    private float[] vector() {
        if (vector.length == 0) {
            vector = SentenceVectors.of(text);
        }
        return vector;
    }
}
