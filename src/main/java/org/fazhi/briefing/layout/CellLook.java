package org.fazhi.briefing.layout;

/** The looks of a cell; one style for all books. */
public enum CellLook {
    COVER_TITLE(Typeface.HEI, 26, Align.CENTRE, Frame.NONE),
    COVER_LINE(Typeface.SONG, 14, Align.CENTRE, Frame.NONE),
    TITLE(Typeface.HEI, 16, Align.CENTRE, Frame.NONE),
    CAPTION(Typeface.HEI, 12, Align.CENTRE, Frame.NONE),
    UNIT(Typeface.KAI, 10, Align.RIGHT, Frame.NONE),
    BACK(Typeface.KAI, 10, Align.LEFT, Frame.NONE),
    HEAD(Typeface.HEI, 10.5, Align.CENTRE, Frame.FILLED),
    GROUP(Typeface.HEI, 10.5, Align.LEFT, Frame.LINES),
    LABEL(Typeface.HEI, 10.5, Align.LEFT, Frame.LINES),
    TEXT(Typeface.SONG, 10.5, Align.LEFT, Frame.LINES),
    CENTRED(Typeface.SONG, 10.5, Align.CENTRE, Frame.LINES),
    FIGURE(Typeface.SONG, 10.5, Align.RIGHT, Frame.LINES),
    ABSENT(Typeface.KAI, 10, Align.CENTRE, Frame.LINES),
    EVIDENCE(Typeface.KAI, 10, Align.CENTRE, Frame.LINES),
    PASSAGE(Typeface.SONG, 10, Align.LEFT, Frame.LINES),
    NOTE(Typeface.KAI, 10, Align.LEFT, Frame.NONE),
    SPACE(Typeface.SONG, 10.5, Align.LEFT, Frame.NONE);

    /** 黑体 for heads, 宋体 for text, 楷体 for notes: what officials' machines have. */
    public enum Typeface {
        HEI("黑体"),
        SONG("宋体"),
        KAI("楷体");

        private final String family;

        Typeface(String family) {
            this.family = family;
        }

        public String family() {
            return family;
        }
    }

    /** Where the words stand in the cell. */
    public enum Align {
        LEFT,
        CENTRE,
        RIGHT
    }

    /** What is drawn around the cell. */
    public enum Frame {
        NONE,
        LINES,
        FILLED
    }

    private final Typeface typeface;
    private final double points;
    private final Align align;
    private final Frame frame;

    CellLook(Typeface typeface, double points, Align align, Frame frame) {
        this.typeface = typeface;
        this.points = points;
        this.align = align;
        this.frame = frame;
    }

    public Typeface typeface() {
        return typeface;
    }

    /** Size of the type in points. */
    public double points() {
        return points;
    }

    public Align align() {
        return align;
    }

    public Frame frame() {
        return frame;
    }
}
