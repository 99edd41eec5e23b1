package org.fazhi.briefing.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.briefing.data.BookCell;
import org.fazhi.briefing.data.CellPlace;

/**
 * What the cells of a row rest on, as words that a hidden column of the book carries, so that the
 * book alone leads from a cell to ids: {@code K|D=id id;F=@row}. The letter in front is that of the
 * column in which the words are written: where they stand in another one, columns were put in or
 * taken out and the letters behind it no longer hold. A row's words go along with it when a reader
 * sorts.
 */
public final class RowSources {
    /** Characters of one cell of the hidden column; more of them go to the next. */
    private static final int MOST = 30_000;

    private static final Pattern WRITTEN = Pattern.compile("([A-Z]{1,3})\\|([A-Z]{1,3}=[^\n]+)");

    /**
     * What one cell of a hidden column says.
     *
     * @param column the letters of the column for which it was written
     * @param ids by the letters of the column they belong to
     */
    public record Carried(String column, Map<String, List<String>> ids) {}

    private RowSources() {}

    /**
     * The words for a row, one a hidden column; none where no cell rests on anything.
     *
     * @param first the first hidden column, from 0
     */
    public static List<String> of(Row row, int first) {
        List<String> written = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        int next = 0;
        for (int i = 0; i < row.cells().size(); i++) {
            int at = next;
            next += row.spans().get(i);
            boolean begun = false;
            for (String id : ids(row.cells().get(i))) {
                if (words.length() + id.length() > MOST) {
                    written.add(words.toString());
                    words.setLength(0);
                    begun = false;
                }
                if (words.isEmpty()) {
                    words.append(CellPlace.letters(first + written.size())).append('|');
                } else {
                    words.append(begun ? ' ' : ';');
                }
                words.append(begun ? "" : CellPlace.letters(at) + "=").append(id);
                begun = true;
            }
        }
        if (!words.isEmpty()) {
            written.add(words.toString());
        }
        return written;
    }

    private static List<String> ids(Cell cell) {
        return cell.total() == null ? cell.basis() : List.of(BookCell.TOTAL + cell.total());
    }

    /** What such words say; nothing where they are any others. */
    public static Optional<Carried> read(String words) {
        Matcher written = WRITTEN.matcher(words);
        if (!written.matches()) {
            return Optional.empty();
        }
        Map<String, List<String>> ids = new LinkedHashMap<>();
        for (String cell : written.group(2).split(";")) {
            int equals = cell.indexOf('=');
            if (equals < 1) {
                return Optional.empty();
            }
            ids.computeIfAbsent(cell.substring(0, equals), key -> new ArrayList<>())
                    .addAll(List.of(cell.substring(equals + 1).split(" ")));
        }
        return Optional.of(new Carried(written.group(1), ids));
    }
}
