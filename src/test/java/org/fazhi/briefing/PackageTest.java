package org.fazhi.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fazhi.briefing.XmlParts.all;
import static org.fazhi.briefing.XmlParts.child;
import static org.fazhi.briefing.XmlParts.number;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.fazhi.ProjectFiles;
import org.fazhi.briefing.data.Book;
import org.fazhi.briefing.data.BookPlan;
import org.fazhi.briefing.data.BriefingData;
import org.fazhi.invented.InventedTables;
import org.fazhi.settings.Settings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The parts of a workbook are what Excel takes without a repair: read as raw XML, not by POI. */
class PackageTest {
    private static final Settings SETTINGS = ProjectFiles.settings();
    private static final int CELL = 32_767;

    /** The order of a sheet's parts in the standard (CT_Worksheet), as far as books use them. */
    private static final List<String> SHEET_ORDER =
            List.of(
                    "sheetPr",
                    "dimension",
                    "sheetViews",
                    "sheetFormatPr",
                    "cols",
                    "sheetData",
                    "autoFilter",
                    "mergeCells",
                    "conditionalFormatting",
                    "hyperlinks",
                    "printOptions",
                    "pageMargins",
                    "pageSetup",
                    "headerFooter",
                    "rowBreaks",
                    "colBreaks",
                    "drawing");

    /** The order of a category axis (CT_CatAx). */
    private static final List<String> AXIS_ORDER =
            List.of(
                    "axId",
                    "scaling",
                    "delete",
                    "axPos",
                    "majorGridlines",
                    "title",
                    "numFmt",
                    "majorTickMark",
                    "minorTickMark",
                    "tickLblPos",
                    "spPr",
                    "txPr",
                    "crossAx",
                    "crosses",
                    "auto",
                    "lblAlgn",
                    "lblOffset",
                    "tickLblSkip",
                    "noMultiLvlLbl");

    private static final List<Package> BOOKS = written();

    /** A book of each kind, and that of all reports with provinces as rows. */
    static Stream<Package> books() {
        return BOOKS.stream();
    }

    private static List<Package> written() {
        BriefingData data = InventedTables.of(SETTINGS, 18, 4, 7);
        Briefing briefing = new Briefing(SETTINGS.briefing());
        Map<BookPlan.Kind, BookPlan> plans = new TreeMap<>();
        briefing.plan(data).forEach(plan -> plans.putIfAbsent(plan.kind(), plan));
        List<Package> books = new ArrayList<>();
        plans.values()
                .forEach(
                        plan ->
                                books.add(
                                        new Package(
                                                briefing.write(
                                                        briefing.slicing(data).apply(plan)))));
        Briefing few = new Briefing(ManyReports.settings(10).briefing());
        books.add(new Package(few.write(few.slicing(data).apply(plans.get(BookPlan.Kind.ALL)))));
        return books;
    }

    /** The parts of a book, by name, parsed. */
    private static final class Package {
        private final String name;
        private final Map<String, Element> xml = new TreeMap<>();

        private Package(Book book) {
            name = book.relativePath();
            new WrittenBook(book.bytes())
                    .parts()
                    .forEach((part, text) -> xml.put(part, parsed(text)));
        }

        private static Element parsed(String text) {
            try {
                DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
                factory.setNamespaceAware(true);
                return factory.newDocumentBuilder()
                        .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                        .getDocumentElement();
            } catch (Exception e) {
                throw new AssertionError(text.substring(0, Math.min(200, text.length())), e);
            }
        }

        private Map<String, Element> sheets() {
            Map<String, Element> sheets = new TreeMap<>(xml);
            sheets.keySet().removeIf(part -> !part.startsWith("xl/worksheets/sheet"));
            return sheets;
        }

        private List<String> sheetNames() {
            return all(xml.get("xl/workbook.xml"), "sheet").stream()
                    .map(sheet -> sheet.getAttribute("name"))
                    .toList();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    @ParameterizedTest
    @MethodSource("books")
    void everyPartHasItsTypeAndEveryRelationLeadsToAPart(Package book) {
        Element types = book.xml.get("[Content_Types].xml");
        Set<String> named = new HashSet<>();
        all(types, "Override").forEach(type -> named.add(type.getAttribute("PartName")));
        Set<String> endings = new HashSet<>();
        all(types, "Default").forEach(type -> endings.add(type.getAttribute("Extension")));
        named.forEach(part -> assertThat(book.xml).containsKey(part.substring(1)));
        for (String part : book.xml.keySet()) {
            boolean typed =
                    named.contains("/" + part)
                            || endings.contains(part.substring(part.lastIndexOf('.') + 1));
            assertThat(typed).as(part).isTrue();
            if (part.endsWith(".rels")) {
                relations(book, part);
            }
        }
    }

    private static void relations(Package book, String part) {
        String folder = part.substring(0, part.indexOf("_rels/"));
        Set<String> ids = new HashSet<>();
        for (Element relation : all(book.xml.get(part), "Relationship")) {
            assertThat(ids.add(relation.getAttribute("Id"))).isTrue();
            assertThat(relation.getAttribute("TargetMode")).isNotEqualTo("External");
            String target = relation.getAttribute("Target");
            String whole =
                    target.startsWith("/")
                            ? target.substring(1)
                            : java.nio.file.Path.of(folder + target).normalize().toString();
            assertThat(book.xml).as(part).containsKey(whole);
        }
    }

    @ParameterizedTest
    @MethodSource("books")
    void sheetsAreNamedAsExcelTakesThemAndNamesLeadToSheets(Package book) {
        Set<String> names = new HashSet<>();
        Set<String> ids = new HashSet<>();
        for (Element sheet : all(book.xml.get("xl/workbook.xml"), "sheet")) {
            String name = sheet.getAttribute("name");
            assertThat(name).hasSizeBetween(1, 31).doesNotContainPattern("[\\[\\]:*?/\\\\]");
            assertThat(names.add(name.toLowerCase(Locale.ROOT))).as(name).isTrue();
            assertThat(ids.add(sheet.getAttribute("sheetId"))).as(name).isTrue();
        }
        Set<String> defined = new HashSet<>();
        for (Element name : all(book.xml.get("xl/workbook.xml"), "definedName")) {
            String local = name.getAttribute("localSheetId");
            assertThat(defined.add(name.getAttribute("name") + local)).isTrue();
            assertThat(Integer.parseInt(local)).isLessThan(names.size());
            for (String area : name.getTextContent().split(",")) {
                assertThat(area.substring(0, area.lastIndexOf('!')).replace("'", ""))
                        .isEqualTo(book.sheetNames().get(Integer.parseInt(local)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("books")
    void noSheetPassesALimit(Package book) {
        Element styles = book.xml.get("xl/styles.xml");
        int looks = all(child(styles, "cellXfs"), "xf").size();
        assertThat(looks).isLessThan(64_000);
        assertThat(all(styles, "font")).hasSizeLessThan(1_024);
        Set<String> formats = new HashSet<>();
        for (Element format : all(styles, "numFmt")) {
            assertThat(format.getAttribute("formatCode")).hasSizeBetween(1, 255);
            assertThat(formats.add(format.getAttribute("numFmtId"))).isTrue();
        }
        assertThat(formats).hasSizeLessThanOrEqualTo(206);
        List<Element> words = all(book.xml.get("xl/sharedStrings.xml"), "si");
        words.forEach(word -> assertThat(word.getTextContent()).hasSizeLessThanOrEqualTo(CELL));
        book.sheets()
                .forEach(
                        (part, sheet) -> {
                            assertThat(all(sheet, "hyperlink")).hasSizeLessThanOrEqualTo(65_530);
                            cells(part, sheet, looks, words.size());
                        });
    }

    private static void cells(String part, Element sheet, int looks, int words) {
        int before = 0;
        for (Element row : all(sheet, "row")) {
            int number = Integer.parseInt(row.getAttribute("r"));
            assertThat(number).as(part).isGreaterThan(before).isLessThanOrEqualTo(1_048_576);
            before = number;
            int column = -1;
            for (Element cell : all(row, "c")) {
                CellReference place = new CellReference(cell.getAttribute("r"));
                assertThat(place.getRow()).isEqualTo(number - 1);
                assertThat((int) place.getCol()).isGreaterThan(column);
                column = place.getCol();
                assertThat(Integer.parseInt(cell.getAttribute("s"))).isLessThan(looks);
                if (cell.getAttribute("t").equals("s")) {
                    assertThat(Integer.parseInt(cell.getTextContent())).isLessThan(words);
                } else {
                    assertThat(cell.getAttribute("t")).isIn("", "n");
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("books")
    void partsStandInTheOrderOfTheStandard(Package book) {
        book.sheets().forEach((part, sheet) -> ordered(part, sheet, SHEET_ORDER));
        book.xml.forEach(
                (part, xml) -> {
                    if (part.startsWith("xl/charts/chart")) {
                        all(xml, "catAx").forEach(axis -> ordered(part, axis, AXIS_ORDER));
                    }
                });
    }

    private static void ordered(String part, Element element, List<String> order) {
        List<Integer> places = new ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node.getNodeType() == Node.ELEMENT_NODE) {
                assertThat(order).as(part).contains(node.getLocalName());
                places.add(order.indexOf(node.getLocalName()));
            }
        }
        assertThat(places).as(part).isSorted();
    }

    @ParameterizedTest
    @MethodSource("books")
    void mergedCellsDoNotOverlapAndLinksLeadToCellsThatAreThere(Package book) {
        Map<String, Set<Integer>> rows = new TreeMap<>();
        List<String> names = book.sheetNames();
        for (int i = 0; i < names.size(); i++) {
            Set<Integer> held = new TreeSet<>();
            all(book.xml.get("xl/worksheets/sheet" + (i + 1) + ".xml"), "row")
                    .forEach(row -> held.add(Integer.parseInt(row.getAttribute("r"))));
            rows.put(names.get(i), held);
        }
        book.sheets()
                .forEach(
                        (part, sheet) -> {
                            apart(part, sheet);
                            Set<String> linked = new HashSet<>();
                            for (Element link : all(sheet, "hyperlink")) {
                                assertThat(linked.add(link.getAttribute("ref"))).isTrue();
                                String goal = link.getAttribute("location");
                                String name =
                                        goal.substring(0, goal.lastIndexOf('!')).replace("'", "");
                                CellReference cell =
                                        new CellReference(
                                                goal.substring(goal.lastIndexOf('!') + 1));
                                assertThat(rows).as(part).containsKey(name);
                                assertThat(rows.get(name)).contains(cell.getRow() + 1);
                            }
                        });
    }

    /** No cell lies in two merged areas. */
    private static void apart(String part, Element sheet) {
        Set<String> taken = new HashSet<>();
        for (Element merged : all(sheet, "mergeCell")) {
            CellRangeAddress area = CellRangeAddress.valueOf(merged.getAttribute("ref"));
            for (int row = area.getFirstRow(); row <= area.getLastRow(); row++) {
                for (int column = area.getFirstColumn(); column <= area.getLastColumn(); column++) {
                    assertThat(taken.add(row + ":" + column)).as(part).isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("books")
    void chartsStandOnCellsOfTheirSheet(Package book) {
        book.xml.forEach(
                (part, xml) -> {
                    if (part.startsWith("xl/drawings/drawing")) {
                        Set<String> ids = new HashSet<>();
                        all(xml, "cNvPr")
                                .forEach(
                                        shape ->
                                                assertThat(ids.add(shape.getAttribute("id")))
                                                        .as(part)
                                                        .isTrue());
                        for (Element anchor : all(xml, "twoCellAnchor")) {
                            Element from = child(anchor, "from");
                            Element to = child(anchor, "to");
                            for (String side : List.of("col", "row")) {
                                assertThat(number(to, side)).isGreaterThan(number(from, side));
                            }
                        }
                    }
                });
    }
}
