package org.fazhi.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.fazhi.ProjectFiles;
import org.fazhi.briefing.content.EvidenceIndex;
import org.fazhi.briefing.docx.PaperWriter;
import org.fazhi.briefing.layout.Cell;
import org.fazhi.briefing.layout.SafeText;
import org.fazhi.briefing.layout.SheetBuilder;
import org.fazhi.briefing.layout.WorkbookLimits;
import org.fazhi.briefing.prose.Paper;
import org.fazhi.briefing.xlsx.WorkbookReader;
import org.fazhi.briefing.xlsx.WorkbookWriter;
import org.fazhi.settings.briefing.BriefingSettings;
import org.fazhi.settings.briefing.papers.PaperPlace;
import org.xml.sax.SAXException;

/**
 * What reports say as the text of a workbook and of a Word document: its parts are well-formed, no
 * cell is longer than Excel takes, and what is written is read again.
 */
final class BooksTarget extends TextTarget {
    private static final Instant MADE = Instant.parse("2024-01-01T00:00:00Z");
    private static final String SHEET = "文本";
    private static final int COLUMNS = 3;

    private final BriefingSettings settings = ProjectFiles.settings().briefing();
    private final PaperWriter papers = new PaperWriter(settings.papers().brief());

    BooksTarget(Seeds seeds) {
        super(seeds);
    }

    @Override
    public String name() {
        return "books";
    }

    /** A workbook and a document of any text take their time. */
    @Override
    public int size(byte[] input) {
        return Math.max(input.length, 20_000);
    }

    @Override
    public byte[] arriving(Random random) {
        byte[] text = super.arriving(random);
        return random.nextInt(10) == 0
                ? Mutator.bytes(workbook(changed(random)), text, random)
                : text;
    }

    @Override
    public void check(byte[] input, boolean again) {
        if (input.length > 1 && input[0] == 'P' && input[1] == 'K') {
            damaged(input);
        } else {
            super.check(input, again);
        }
    }

    @Override
    void check(String text, boolean again) {
        byte[] workbook = workbook(text);
        wellFormed(workbook);
        List<String> cells = cells(text);
        try {
            WorkbookReader read = new WorkbookReader(workbook);
            long written = cells.stream().filter(cell -> !SafeText.clean(cell).isBlank()).count();
            Sound.require(
                    read.cells(SHEET).size() >= written,
                    read.cells(SHEET).size() + " cells of " + written);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byte[] paper = paper(text);
        wellFormed(paper);
        names(text);
        if (again) {
            Sound.require(Arrays.equals(workbook, workbook(text)), "other bytes of a workbook");
            Sound.require(Arrays.equals(paper, paper(text)), "other bytes of a document");
        }
    }

    /** What is no workbook, or no longer one, is said to be none. */
    private static void damaged(byte[] workbook) {
        try {
            new WorkbookReader(workbook);
        } catch (IOException e) {
            Sound.require(e.getMessage() != null, "no reason");
        }
    }

    private static void names(String text) {
        String name = SafeText.fileName(text);
        Sound.require(
                !name.isEmpty() && name.chars().noneMatch(c -> "/\\:*?\"<>|".indexOf(c) >= 0),
                "a file name");
        String clean = SafeText.clean(text);
        Sound.require(clean.length() <= 32_767, "a cell is too long");
        Sound.require(SafeText.clean(clean).equals(clean), "clean text is cleaned");
    }

    private static List<String> cells(String text) {
        return List.of(text.split("\n", -1));
    }

    private byte[] workbook(String text) {
        List<String> cells = cells(text);
        double[] widths = new double[COLUMNS];
        Arrays.fill(widths, 20);
        SheetBuilder sheet = new SheetBuilder(settings.sheets().frame(), SHEET, widths);
        for (int at = 0; at < cells.size(); at += COLUMNS) {
            List<Cell> row = new ArrayList<>();
            for (int i = at; i < at + COLUMNS; i++) {
                row.add(Cell.text(i < cells.size() ? cells.get(i) : ""));
            }
            sheet.row(row);
        }
        return new WorkbookWriter(
                        EvidenceIndex.none(settings.sheets().evidence()),
                        passage -> 0,
                        settings.books().footer(),
                        settings.sheets().frame(),
                        WorkbookLimits.EXCEL)
                .write(List.of(sheet.build()), cells.get(0), SHEET, MADE);
    }

    private byte[] paper(String text) {
        List<Paper.Block> blocks = new ArrayList<>();
        blocks.add(new Paper.Heading(1, text));
        for (String line : cells(text)) {
            Paper.Span note = Paper.Span.of(line);
            blocks.add(new Paper.Text(List.of(new Paper.Span(line, null, List.of(note)))));
        }
        blocks.add(
                new Paper.Grid(
                        List.of(0.5, 0.5),
                        List.of("甲", text),
                        List.of(new Paper.GridRow(text, List.of(Paper.Span.of(text)), true))));
        Map<PaperPlace, List<Paper.Block>> places = new EnumMap<>(PaperPlace.class);
        places.put(PaperPlace.SITUATION, blocks);
        Map<PaperPlace, String> lines = new EnumMap<>(PaperPlace.class);
        lines.put(PaperPlace.TITLE, text);
        return papers.write(new Paper(text, lines, places), MADE);
    }

    private static void wellFormed(byte[] archive) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                if (part.getName().matches(".*\\.(xml|rels)")) {
                    DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(new ByteArrayInputStream(zip.readAllBytes()));
                }
            }
        } catch (SAXException e) {
            throw new Sound.UnsoundException("a part is not well-formed: " + e.getMessage());
        } catch (IOException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
