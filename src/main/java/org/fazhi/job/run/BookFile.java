package org.fazhi.job.run;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.fazhi.briefing.data.BookCell;
import org.fazhi.briefing.data.CellPlace;
import org.fazhi.briefing.xlsx.WorkbookReader;
import org.fazhi.job.files.HadoopPaths;
import org.fazhi.job.files.InputException;

/** A book as a reader points into it: by a cell, or by a number of its evidence. */
final class BookFile {
    private static final Pattern NUMBER = Pattern.compile("〔?依据\\s*(\\d{1,9})〕?(等\\d+处)?");
    private static final Pattern PLACE =
            Pattern.compile("(?:(?<sheet>.+)!)?\\$?(?<column>[A-Za-z]{1,3})\\$?(?<row>\\d{1,7})");

    private final String name;
    private final WorkbookReader book;

    private BookFile(String name, WorkbookReader book) {
        this.name = name;
        this.book = book;
    }

    /**
     * Opens a book.
     *
     * @throws InputException where there is none, or it does not say what its cells rest on
     */
    static BookFile open(String location) throws IOException {
        Configuration hadoop = HadoopPaths.submittedHadoop();
        Path path = HadoopPaths.qualified(location, hadoop);
        byte[] bytes;
        try (InputStream in = path.getFileSystem(hadoop).open(path)) {
            bytes = in.readAllBytes();
        } catch (FileNotFoundException e) {
            throw new InputException("there is no book " + location, "give the path of a workbook");
        }
        WorkbookReader book;
        try {
            book = new WorkbookReader(bytes);
        } catch (IOException e) {
            throw new InputException(
                    location + " is no workbook", "give an .xlsx that a run has written");
        }
        if (!book.carriesSources()) {
            throw new InputException(
                    location + " does not say what its cells rest on",
                    "it is of an earlier version or was copied without its hidden columns:"
                            + " write it again with the command brief");
        }
        return new BookFile(location, book);
    }

    WorkbookReader cells() {
        return book;
    }

    /** Whether words are a number of the evidence: 依据12, 〔依据12〕. */
    static boolean isNumber(String words) {
        return NUMBER.matcher(words.strip()).matches();
    }

    /**
     * The ids under a number of the evidence.
     *
     * @throws InputException where the book has no such number
     */
    List<String> passage(String words) {
        Matcher number = NUMBER.matcher(words.strip());
        List<String> ids =
                number.matches() ? book.passage(Integer.parseInt(number.group(1))) : List.of();
        if (ids.isEmpty()) {
            throw new InputException(
                    name + " has no " + words.strip(),
                    book.passages() == 0
                            ? "it has no evidence"
                            : "its evidence goes from 依据1 to 依据" + book.passages());
        }
        return ids;
    }

    /**
     * The cell that words point at: {@code 主要指标!D7}; of the sheet's name as much as tells it from
     * the others.
     *
     * @throws InputException where it is not there, is empty or rests on nothing
     */
    BookCell cell(String words) {
        Matcher place = PLACE.matcher(words.strip());
        if (!place.matches()) {
            throw new InputException(
                    words + " is no cell", "write the sheet and the cell, such as 主要指标!D7");
        }
        String sheet = sheet(place.group("sheet"));
        int row = Integer.parseInt(place.group("row")) - 1;
        CellPlace wanted = new CellPlace(sheet, row, column(place.group("column")));
        String address = sheet + "!" + wanted.reference();
        if (book.isMoved(sheet)) {
            throw new InputException(
                    "in " + sheet + " columns were put in or taken out since it was written",
                    "take the book as it was written");
        }
        BookCell cell =
                book.cell(wanted)
                        .orElseThrow(
                                () ->
                                        new InputException(
                                                address + " of " + name + " is empty",
                                                resting(sheet, row)));
        if (cell.sources().isEmpty()) {
            throw new InputException(
                    address + " (" + shortened(cell.shown()) + ") rests on no passage of its own",
                    resting(sheet, row));
        }
        return cell;
    }

    private String sheet(String words) {
        String sheets = "its sheets are " + String.join(", ", book.sheets());
        if (words == null) {
            throw new InputException("the cell names no sheet", "write SHEET!D7; " + sheets);
        }
        String wanted = words.strip().replaceAll("^'|'$", "");
        if (book.sheets().contains(wanted)) {
            return wanted;
        }
        List<String> found =
                book.sheets().stream().filter(sheet -> sheet.contains(wanted)).toList();
        if (found.size() == 1) {
            return found.get(0);
        }
        throw new InputException(
                found.isEmpty()
                        ? name + " has no sheet " + wanted
                        : name + " has several sheets " + wanted,
                found.isEmpty() ? sheets : "write which: " + String.join(", ", found));
    }

    /** Which cells of a row rest on something. */
    private String resting(String sheet, int row) {
        String cells =
                book.cells(sheet).stream()
                        .filter(cell -> cell.place().row() == row && !cell.sources().isEmpty())
                        .map(cell -> cell.place().reference())
                        .collect(Collectors.joining(", "));
        return cells.isEmpty()
                ? "no cell of its row rests on a passage; take one with a figure or a sentence"
                : "in its row these do: " + cells;
    }

    private static int column(String letters) {
        int column = 0;
        for (char letter : letters.toUpperCase(java.util.Locale.ROOT).toCharArray()) {
            column = column * 26 + letter - 'A' + 1;
        }
        return column - 1;
    }

    private static String shortened(String words) {
        String line = words.replaceAll("\\s+", " ").strip();
        return line.length() <= 20 ? line : line.substring(0, 20) + "…";
    }
}
