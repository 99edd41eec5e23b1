package org.fazhi.briefing.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fazhi.briefing.data.BookCell;
import org.fazhi.briefing.data.CellPlace;
import org.fazhi.briefing.layout.SheetNames;

/** A book read back, as it was written or as an office program has saved it. */
public final class WorkbookReader {
    private static final Pattern NUMBER = Pattern.compile("^依据(\\d+)$");

    private final Map<String, SheetReader.Found> sheets = new LinkedHashMap<>();

    /**
     * @throws IOException where the bytes are no workbook
     */
    public WorkbookReader(byte[] book) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(book))) {
            for (Sheet sheet : workbook) {
                sheets.put(sheet.getSheetName(), SheetReader.read(sheet));
            }
        } catch (POIXMLException
                | OpenXML4JRuntimeException
                | IllegalArgumentException
                | IllegalStateException e) {
            throw new IOException(e);
        }
    }

    /** The names of its sheets. */
    public List<String> sheets() {
        return List.copyOf(sheets.keySet());
    }

    /** Whether its cells say what they rest on. */
    public boolean carriesSources() {
        return sheets.values().stream().anyMatch(SheetReader.Found::carries);
    }

    /** Whether columns of a sheet were put in or taken out, so that nobody knows whose ids are. */
    public boolean isMoved(String sheet) {
        return found(sheet).moved();
    }

    /** The cell at a place, or the one that covers it. */
    public Optional<BookCell> cell(CellPlace place) {
        SheetReader.Found found = found(place.sheet());
        return Optional.ofNullable(found.cells().get(found.covering(place)));
    }

    private SheetReader.Found found(String sheet) {
        return Objects.requireNonNull(sheets.get(sheet), sheet);
    }

    /** The cells of a sheet that hold anything, from the top. */
    public List<BookCell> cells(String sheet) {
        return List.copyOf(found(sheet).cells().values());
    }

    /** What stands under a number of the evidence: its ids; none where it is not there. */
    public List<String> passage(int number) {
        return evidence()
                .filter(cell -> number(cell) == number)
                .flatMap(cell -> Stream.of(cell.sources(), cell.rowSources()))
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    /** The highest number of the evidence; 0 without any. */
    public int passages() {
        return evidence().mapToInt(WorkbookReader::number).max().orElse(0);
    }

    private Stream<BookCell> evidence() {
        List<BookCell> cells = new ArrayList<>();
        if (sheets.containsKey(SheetNames.EVIDENCE)) {
            cells.addAll(cells(SheetNames.EVIDENCE));
        }
        return cells.stream().filter(cell -> cell.place().column() == 0);
    }

    private static int number(BookCell cell) {
        Matcher number = NUMBER.matcher(cell.shown());
        return number.find() ? Integer.parseInt(number.group(1)) : 0;
    }
}
