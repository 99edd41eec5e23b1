package org.fazhi.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fazhi.corpus.Document;
import org.fazhi.corpus.RowId;
import org.fazhi.extract.form.FormFigure;
import org.fazhi.extract.form.FormReading;
import org.fazhi.settings.reading.ReadingSettings;
import org.fazhi.settings.reading.StatisticsForms;
import org.fazhi.settings.reading.StatisticsForms.FormTable;
import org.fazhi.text.MappedText;
import org.fazhi.text.SourceText;

/** Reads the official tables of a document that holds them: {@link Statistic}s. */
public final class StatisticsReader {
    private final StatisticsForms forms;

    public StatisticsReader(ReadingSettings settings) {
        forms = settings.statistics();
    }

    /**
     * What was read of a document's tables.
     *
     * @param figures in order
     * @param open rows, as {@code table/row}, that have an empty cell
     */
    public record Read(List<Statistic> figures, Set<String> open) {
        public Read {
            figures = List.copyOf(figures);
            open = Set.copyOf(open);
        }
    }

    /**
     * Reads the tables of a document.
     *
     * @param form kind of document, an id of {@code conf/statistics.yaml}
     * @param body its text, with bars between cells
     */
    public Read read(Document document, String form, MappedText body) {
        StatisticsForms.Form kind = forms.form(form);
        SourceText source = new SourceText(document.sourceText());
        List<Statistic> found = new ArrayList<>();
        FormReading.Read read = FormReading.of(kind, body.text());
        for (FormFigure figure : read.figures()) {
            FormTable table =
                    kind.tables().stream()
                            .filter(each -> each.id().equals(figure.table()))
                            .findFirst()
                            .orElseThrow();
            StatisticsForms.FormFigure counts = table.figure(figure.row(), figure.column());
            int begin = body.sourceBegin(figure.begin());
            int end = body.sourceEnd(figure.end());
            found.add(
                    StatisticBuilder.builder()
                            .statisticId(RowId.observation(document.docId(), begin, 0))
                            .docId(document.docId())
                            .form(form)
                            .formTable(figure.table())
                            .formRow(figure.row())
                            .formColumn(figure.column())
                            .name(figure.name())
                            .begin(begin)
                            .end(end)
                            .surface(source.between(begin, end))
                            .value(figure.value().doubleValue())
                            .unit(figure.unit())
                            .indicator(counts == null ? null : counts.indicator())
                            .build());
        }
        return new Read(found, read.open());
    }
}
