package org.fazhi.briefing.xlsx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fazhi.briefing.layout.CellLook;
import org.jspecify.annotations.Nullable;

/** The styles of one workbook, each made once. */
final class WorkbookStyles {
    private static final XSSFColor LINE = colour(0x8C, 0x92, 0x99);
    private static final XSSFColor FILL = colour(0xE4, 0xE8, 0xED);
    private static final XSSFColor QUIET = colour(0x55, 0x5B, 0x63);
    private static final XSSFColor WAY = colour(0x1F, 0x3A, 0x5F);

    private static final String GENERAL = "General";

    private record Key(CellLook look, String format, boolean quoted, boolean way) {}

    private final XSSFWorkbook workbook;
    private final int mostFormats;
    private final Set<String> formats = new HashSet<>();
    private final Map<Key, XSSFCellStyle> styles = new HashMap<>();
    private final Map<Key, XSSFCellStyle> bases = new HashMap<>();
    private final Map<String, XSSFFont> fonts = new HashMap<>();

    /**
     * @param mostFormats number formats that a workbook may have beside those of Excel
     */
    WorkbookStyles(XSSFWorkbook workbook, int mostFormats) {
        this.workbook = workbook;
        this.mostFormats = mostFormats;
        XSSFFont normal = workbook.getFontAt(0);
        normal.setFontName(CellLook.Typeface.SONG.family());
        normal.setFontHeight(11);
    }

    private static XSSFColor colour(int red, int green, int blue) {
        return new XSSFColor(new byte[] {(byte) red, (byte) green, (byte) blue}, null);
    }

    /** The style of a cell that has none of its own. */
    XSSFCellStyle none() {
        return workbook.getCellStyleAt(0);
    }

    /** A style for words; {@code quoted} where they begin like a formula, {@code way} for links. */
    XSSFCellStyle words(CellLook look, boolean quoted, boolean way) {
        return styles.computeIfAbsent(new Key(look, GENERAL, quoted, way), this::create);
    }

    /** A style for numbers. */
    XSSFCellStyle figure(String format) {
        return styles.computeIfAbsent(new Key(CellLook.FIGURE, format, false, false), this::create);
    }

    /** Whether numbers may be shown in a format; those that come first are taken. */
    boolean takes(String format) {
        if (formats.contains(format) || BuiltinFormats.getBuiltinFormat(format) >= 0) {
            return true;
        }
        return formats.size() < mostFormats && formats.add(format);
    }

    private XSSFFont font(CellLook look, boolean way) {
        return fonts.computeIfAbsent(look + "/" + way, key -> font(look, colour(look, way)));
    }

    private static @Nullable XSSFColor colour(CellLook look, boolean way) {
        return switch (look) {
            case EVIDENCE, BACK, COVER_TITLE -> WAY;
            case ABSENT, NOTE, UNIT -> QUIET;
            case COVER_LINE,
                    TITLE,
                    CAPTION,
                    HEAD,
                    GROUP,
                    LABEL,
                    TEXT,
                    CENTRED,
                    FIGURE,
                    PASSAGE,
                    SPACE ->
                    way ? WAY : null;
        };
    }

    private XSSFFont font(CellLook look, @Nullable XSSFColor colour) {
        XSSFFont font = workbook.createFont();
        font.setFontName(look.typeface().family());
        font.setFontHeight(look.points());
        if (colour != null) {
            font.setColor(colour);
        }
        return font;
    }

    /** Styles that differ in their format alone share the rest, which is slow to look up. */
    private XSSFCellStyle create(Key key) {
        Key plain = new Key(key.look(), GENERAL, false, key.way());
        XSSFCellStyle style = workbook.createCellStyle();
        style.cloneStyleFrom(bases.computeIfAbsent(plain, this::base));
        style.setDataFormat(workbook.createDataFormat().getFormat(key.format()));
        style.setQuotePrefixed(key.quoted());
        return style;
    }

    private XSSFCellStyle base(Key key) {
        CellLook look = key.look();
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font(look, key.way()));
        style.setWrapText(look != CellLook.FIGURE);
        style.setShrinkToFit(look == CellLook.FIGURE);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setAlignment(
                switch (look.align()) {
                    case LEFT -> HorizontalAlignment.LEFT;
                    case CENTRE -> HorizontalAlignment.CENTER;
                    case RIGHT -> HorizontalAlignment.RIGHT;
                });
        if (look.frame() != CellLook.Frame.NONE) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
            style.setTopBorderColor(LINE);
            style.setBottomBorderColor(LINE);
            style.setLeftBorderColor(LINE);
            style.setRightBorderColor(LINE);
        }
        if (look.frame() == CellLook.Frame.FILLED) {
            style.setFillForegroundColor(FILL);
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        return style;
    }
}
