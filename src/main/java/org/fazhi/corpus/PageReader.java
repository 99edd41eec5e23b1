package org.fazhi.corpus;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.fazhi.region.Gazetteer;
import org.fazhi.region.Place;
import org.fazhi.region.PlaceEvidence;
import org.fazhi.region.PlaceResolver;
import org.fazhi.region.Region;
import org.fazhi.settings.Pages;
import org.fazhi.text.CharacterFolding;
import org.fazhi.text.MappedText;
import org.fazhi.text.Script;
import org.fazhi.text.Simplifier;

/** Reads a page's text: the report on it, and what the page says about the report. */
final class PageReader {

    private final Pages pages;
    private final Simplifier simplifier;
    private final Gazetteer gazetteer;
    private final PlaceResolver places;
    private final Titles titles;
    private final MainText mainText;

    PageReader(Pages pages, Simplifier simplifier, Gazetteer gazetteer, PlaceResolver places) {
        this.pages = pages;
        this.simplifier = simplifier;
        this.gazetteer = gazetteer;
        this.places = places;
        this.titles = new Titles(pages);
        this.mainText = new MainText(pages, titles);
    }

    /**
     * The report of a page.
     *
     * @param pageTitle the page's own title, where its format has one; else empty
     */
    Report read(FileFacts file, String format, String source, String pageTitle) {
        MappedText page = CharacterFolding.fold(source);
        boolean traditional = Script.isTraditional(page.text());
        if (traditional) {
            page = simplifier.simplify(page);
        }
        List<Line> lines = Line.of(page);
        if (lines.isEmpty()) {
            return file.quarantined(format, "文件为空；请换成有文字的文件");
        }
        Layout layout = mainText.find(lines);
        MappedText body = Paragraphs.join(page, layout.body());
        if (traditional) {
            body = simplifier.simplify(body); // words that a line's end had broken
        }
        PageFacts facts = PageFacts.read(layout, pages, mainText);
        Signature signature = Signature.read(layout.tail());
        LocalDate published = facts.published() != null ? facts.published() : signature.date();
        List<String> paragraphs = body.text().lines().limit(200).toList();
        Integer year = ReportYear.of(layout.title(), paragraphs, published);
        Place place =
                places.resolve(
                        new PlaceEvidence(
                                layout.title(),
                                facts.publisher(),
                                signature.body(),
                                pageTitle,
                                body.text(),
                                file.path()),
                        year);
        String publisher = facts.publisher() != null ? facts.publisher() : signature.body();
        Document.PublishedBasis basis =
                published == null
                        ? null
                        : facts.published() != null
                                ? Document.PublishedBasis.PAGE
                                : Document.PublishedBasis.SIGNATURE;
        String other = Kinds.other(layout.title(), body.text(), titles);
        Document document =
                new Document(
                        file.docId(),
                        file.path(),
                        format,
                        file.sha256(),
                        layout.title(),
                        level(place),
                        place.unit(),
                        name(place, Region.Level.PROVINCE),
                        name(place, Region.Level.PREFECTURE),
                        place.zone() != null ? place.zone() : name(place, Region.Level.COUNTY),
                        place.township(),
                        place.region() == null ? null : place.region().code(),
                        year,
                        published,
                        basis,
                        asOf(year, published),
                        publisher,
                        traditional ? Document.Script.TRADITIONAL : Document.Script.SIMPLIFIED,
                        (int) body.text().chars().filter(Character::isLetterOrDigit).count(),
                        other == null ? Document.Status.OK : Document.Status.OTHER,
                        other == null ? open(place) : other,
                        source);
        return new Report(document, other == null ? body : MappedText.empty());
    }

    /** A report made before its year has ended tells no more than up to that day. */
    private static LocalDate asOf(Integer year, LocalDate published) {
        return year != null
                        && published != null
                        && published.isBefore(LocalDate.of(year, 12, 31))
                        && published.getYear() == year
                ? published
                : null;
    }

    private static Document.Level level(Place place) {
        if (place.township() != null) {
            return Document.Level.TOWNSHIP;
        }
        if (place.region() == null) {
            return null;
        }
        return place.zone() != null
                ? Document.Level.COUNTY
                : Document.Level.valueOf(place.region().level().name());
    }

    private String name(Place place, Region.Level level) {
        Region region = place.region();
        if (region == null) {
            return null;
        }
        return switch (level) {
            case PROVINCE -> gazetteer.province(region).name();
            case PREFECTURE -> gazetteer.prefecture(region).map(Region::name).orElse(null);
            case COUNTY -> region.level() == Region.Level.COUNTY ? region.name() : null;
        };
    }

    private String open(Place place) {
        if (!place.isOpen()) {
            return null;
        }
        if (place.candidates().isEmpty()) {
            return "地区待定：标题、落款和正文均未载明地区";
        }
        return place.candidates().stream()
                .map(
                        one ->
                                gazetteer.province(one).name()
                                        + gazetteer.prefecture(one).map(Region::name).orElse("")
                                        + (one.level() == Region.Level.COUNTY ? one.name() : "")
                                        + "（"
                                        + one.code()
                                        + "）")
                .collect(Collectors.joining("、", "地区待定，可能是：", ""));
    }
}
