package org.fazhi.briefing.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.poi.ss.format.CellFormat;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.fazhi.briefing.content.FigureNumberFormat;
import org.fazhi.briefing.data.BookCell;
import org.fazhi.briefing.data.CellPlace;
import org.fazhi.briefing.layout.RowSources;
import org.jspecify.annotations.Nullable;

/**
 * Reads a sheet of a book from the top: what is filled is a head, what has no frame stands outside
 * of tables, and the hidden column says what each cell rests on.
 */
final class SheetReader {
    private static final Pattern EVIDENCE = Pattern.compile("〔依据\\d+〕.*");
    private static final Pattern DIGIT = Pattern.compile("[0-9０-９]");
    private static final Set<String> NUMBERED = Set.of("序号", "编号");
    private static final Set<String> NOTHING = Set.of("—", "未载明", "未收录", "不适用", "待核实");
    private static final int LONG = 60;
    private static final int NEAREST = 2;

    private final Sheet sheet;
    private final Map<Integer, Map<Integer, CellRangeAddress>> merged = new HashMap<>();
    private final Map<CellPlace, BookCell> cells = new TreeMap<>(SheetReader::order);
    private final Map<Integer, String> heads = new HashMap<>();
    private String outside = "";
    private String table = "";
    private String group = "";
    private boolean carries;
    private boolean moved;

    private SheetReader(Sheet sheet) {
        this.sheet = sheet;
        for (CellRangeAddress range : sheet.getMergedRegions()) {
            for (int row = range.getFirstRow(); row <= range.getLastRow(); row++) {
                merged.computeIfAbsent(row, key -> new HashMap<>())
                        .put(range.getFirstColumn(), range);
            }
        }
    }

    /**
     * A sheet as it was read.
     *
     * @param cells those with words or numbers, from the top, without the hidden column
     * @param merged the cells over several columns, by row
     * @param carries whether a hidden column says what they rest on
     * @param moved whether columns were put in or taken out since it was written
     */
    record Found(
            Map<CellPlace, BookCell> cells,
            Map<Integer, Map<Integer, CellRangeAddress>> merged,
            boolean carries,
            boolean moved) {
        /** The place of the cell that covers a place. */
        CellPlace covering(CellPlace place) {
            return merged.getOrDefault(place.row(), Map.of()).values().stream()
                    .filter(range -> range.isInRange(place.row(), place.column()))
                    .map(
                            range ->
                                    new CellPlace(
                                            place.sheet(),
                                            range.getFirstRow(),
                                            range.getFirstColumn()))
                    .findFirst()
                    .orElse(place);
        }
    }

    static Found read(Sheet sheet) {
        SheetReader reader = new SheetReader(sheet);
        boolean headBefore = false;
        for (Row row : sheet) {
            headBefore = reader.row(row, headBefore);
        }
        return new Found(reader.cells, reader.merged, reader.carries, reader.moved);
    }

    private static int order(CellPlace one, CellPlace other) {
        return one.row() != other.row()
                ? Integer.compare(one.row(), other.row())
                : Integer.compare(one.column(), other.column());
    }

    private RowSources.@Nullable Carried carried(Cell cell) {
        return cell.getCellType() == CellType.STRING && sheet.isColumnHidden(column(cell))
                ? RowSources.read(cell.getStringCellValue()).orElse(null)
                : null;
    }

    /** Reads a row and says whether it is a head. */
    private boolean row(Row row, boolean headBefore) {
        Map<String, List<String>> sources = new HashMap<>();
        List<Cell> shown = new ArrayList<>();
        for (Cell cell : row) {
            RowSources.Carried carried = carried(cell);
            if (carried != null) {
                carries = true;
                moved |= !carried.column().equals(CellPlace.letters(column(cell)));
                carried.ids()
                        .forEach(
                                (letters, ids) ->
                                        sources.computeIfAbsent(letters, key -> new ArrayList<>())
                                                .addAll(ids));
            } else if (!sheet.isColumnHidden(column(cell)) && !text(cell).isBlank()) {
                shown.add(cell);
            }
        }
        boolean head = shown.stream().anyMatch(SheetReader::isHead);
        if (head) {
            heads(shown, headBefore);
        }
        Set<String> all = new LinkedHashSet<>();
        sources.values().forEach(all::addAll);
        List<String> before = new ArrayList<>();
        for (Cell cell : shown) {
            put(cell, before, sources, all);
        }
        return head;
    }

    private void heads(List<Cell> shown, boolean goesOn) {
        if (!goesOn) {
            heads.clear();
            table = outside;
            group = "";
        }
        for (Cell cell : shown) {
            CellRangeAddress range = range(cell);
            int last = range == null ? column(cell) : range.getLastColumn();
            for (int column = column(cell); column <= last; column++) {
                heads.merge(
                        column,
                        text(cell).strip(),
                        (above, below) -> goesOn ? above + " " + below : below);
            }
        }
    }

    private void put(
            Cell cell, List<String> before, Map<String, List<String>> sources, Set<String> all) {
        CellPlace place = new CellPlace(sheet.getSheetName(), cell.getRowIndex(), column(cell));
        List<String> own = sources.getOrDefault(CellPlace.letters(column(cell)), List.of());
        String text = text(cell);
        boolean framed = cell.getCellStyle().getBorderLeft() != BorderStyle.NONE;
        boolean inTable = framed && !isHead(cell);
        CellRangeAddress range = range(cell);
        boolean wide = column(cell) == 0 && range != null && range.getLastColumn() >= lastHead();
        String head = inTable ? heads.getOrDefault(column(cell), "") : "";
        BookCell.Kind kind = kind(cell, text, own, head, inTable && !wide, before);
        if (!framed && column(cell) == 0 && cell.getHyperlink() == null) {
            outside = text.strip();
        }
        if (inTable && wide && own.isEmpty()) {
            group = text.strip();
        }
        cells.put(
                place,
                new BookCell(
                        place,
                        kind,
                        inTable ? table : "",
                        inTable ? rowHead(before) : "",
                        head,
                        text,
                        cell.getCellType() == CellType.NUMERIC ? cell.getNumericCellValue() : null,
                        own,
                        all.stream().filter(id -> !own.contains(id)).toList()));
        boolean heads = kind == BookCell.Kind.OTHER && !NOTHING.contains(text.strip());
        if (heads || before.isEmpty() && kind != BookCell.Kind.EVIDENCE) {
            before.add(text.strip());
        }
    }

    private static BookCell.Kind kind(
            Cell cell,
            String text,
            List<String> own,
            String head,
            boolean inTable,
            List<String> before) {
        if (EVIDENCE.matcher(text).matches()) {
            return BookCell.Kind.EVIDENCE;
        }
        if (cell.getCellType() == CellType.NUMERIC) {
            return NUMBERED.contains(head) ? BookCell.Kind.OTHER : BookCell.Kind.FIGURE;
        }
        if (!own.isEmpty()) {
            return BookCell.Kind.STATEMENT;
        }
        boolean counts = inTable && !before.isEmpty() && !head.isEmpty();
        return counts && DIGIT.matcher(text).find() && !NUMBERED.contains(head)
                ? BookCell.Kind.COUNT
                : BookCell.Kind.OTHER;
    }

    /** The words of the row's first cell and of the nearest ones to the left, under its group. */
    private String rowHead(List<String> before) {
        Set<String> words = new LinkedHashSet<>();
        words.add(group);
        if (!before.isEmpty()) {
            words.add(before.get(0));
            words.addAll(before.subList(Math.max(0, before.size() - NEAREST), before.size()));
        }
        words.remove("");
        return String.join(" · ", words.stream().map(SheetReader::cut).toList());
    }

    private static String cut(String words) {
        String line = words.replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= LONG
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONG)) + "…";
    }

    private int lastHead() {
        return heads.keySet().stream().mapToInt(Integer::intValue).max().orElse(Integer.MAX_VALUE);
    }

    private @Nullable CellRangeAddress range(Cell cell) {
        return merged.getOrDefault(cell.getRowIndex(), Map.of()).get(column(cell));
    }

    private static boolean isHead(Cell cell) {
        return cell.getCellStyle().getFillPattern() != FillPatternType.NO_FILL;
    }

    private static int column(Cell cell) {
        return cell.getColumnIndex();
    }

    private static String text(Cell cell) {
        return switch (cell.getCellType()) {
            case STRING -> cell.getStringCellValue();
            case NUMERIC -> number(cell, cell.getCellStyle().getDataFormatString());
            case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
            case BLANK, ERROR, FORMULA, _NONE -> "";
        };
    }

    private static String number(Cell cell, String format) {
        double value = cell.getNumericCellValue();
        // POI takes a day behind quoted words (落款) for a number.
        return DateUtil.isCellDateFormatted(cell) || format.contains("yyyy")
                ? CellFormat.getInstance(Locale.ROOT, format)
                        .apply(DateUtil.getJavaDate(value))
                        .text
                : FigureNumberFormat.shown(value, format);
    }
}
