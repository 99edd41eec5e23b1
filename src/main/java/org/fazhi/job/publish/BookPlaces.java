package org.fazhi.job.publish;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.fazhi.briefing.data.Book;
import org.fazhi.briefing.data.BookPlan;
import org.fazhi.briefing.data.CellPlace;
import org.fazhi.corpus.Document;
import org.fazhi.region.RegionCode;

/**
 * Where the figures and findings of a book stand, kept when it is laid out: a file a book, {@code
 * 2023/places/511902.csv.gz}, with a row a cell: id, book, sheet, cell.
 *
 * <p>They lie beside the books and not among the tables because they are of the books: the same
 * tables laid out by other settings, or in another edition, have other places, and {@code brief}
 * writes books without the warehouse's lock. So they come and go with the folder of the year, all
 * or nothing; whoever lays a book out writes its file, and nobody gathers those of thousands.
 */
final class BookPlaces {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180
                    .builder()
                    .setHeader("id", "book", "sheet", "cell")
                    .setSkipHeaderRecord(true)
                    .get();

    private BookPlaces() {}

    /** The file beside a book. */
    static Book of(BookPlan plan, Book book) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (CSVPrinter printer =
                new CSVPrinter(
                        new OutputStreamWriter(new GZIPOutputStream(bytes), StandardCharsets.UTF_8),
                        FORMAT.builder().setSkipHeaderRecord(false).get())) {
            for (Map.Entry<String, List<CellPlace>> each : book.places().entrySet()) {
                for (CellPlace place : each.getValue()) {
                    printer.printRecord(
                            each.getKey(), book.relativePath(), place.sheet(), place.reference());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Book(file(plan.year(), plan.regionCode()), bytes.toByteArray());
    }

    /**
     * The files of the books in which a report may stand: of all reports, of its province, its
     * prefecture, its own. Not every one of these books is written.
     */
    static List<String> files(Document report) {
        RegionCode region = report.regionCode();
        Stream<RegionCode> codes =
                region == null
                        ? Stream.of(RegionCode.NATION)
                        : Stream.of(
                                RegionCode.NATION,
                                region.provinceOrCorps(),
                                region.prefecture(),
                                region);
        int year = Objects.requireNonNull(report.reportYear());
        return codes.distinct().map(code -> file(year, code)).toList();
    }

    private static String file(int year, RegionCode code) {
        return year + "/places/" + code + ".csv.gz";
    }

    /** The places of an id in such a file: book, sheet and cell. */
    static List<String> of(String id, InputStream file) throws IOException {
        List<String> places = new ArrayList<>();
        try (Reader rows =
                new InputStreamReader(new GZIPInputStream(file), StandardCharsets.UTF_8)) {
            for (CSVRecord row : FORMAT.parse(rows)) {
                if (row.get(0).equals(id)) {
                    places.add(row.get(1) + "  " + row.get(2) + "!" + row.get(3));
                }
            }
        }
        return places;
    }
}
