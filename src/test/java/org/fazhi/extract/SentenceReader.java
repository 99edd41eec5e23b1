package org.fazhi.extract;

import java.util.List;
import org.fazhi.ProjectFiles;
import org.fazhi.ReportText;
import org.fazhi.SimplifierOf;
import org.fazhi.corpus.Document;
import org.fazhi.outline.Outliner;
import org.fazhi.settings.Settings;
import org.fazhi.text.CharacterFolding;
import org.fazhi.text.MappedText;
import org.fazhi.text.ScriptDetector;
import org.fazhi.text.Simplifier;
import org.fazhi.text.Typography;

/** Reads the figures of one sentence as the body of a small report. */
final class SentenceReader {
    private final Outliner outliner;
    private final ObservationReader reader;
    private final Simplifier simplifier;

    SentenceReader() {
        Settings settings = ProjectFiles.settings();
        outliner = new Outliner(settings.reading());
        reader = new ObservationReader(settings.reading());
        simplifier = SimplifierOf.settings(settings.reading(), List.of());
    }

    List<Observation> read(SentenceRow row) {
        String source = row.heading() + "\n" + row.sentence();
        Document document = ReportText.body(row.year(), source, null, null).document();
        return reader
                .read(
                        document,
                        outliner.outline(
                                document,
                                body(source, ScriptDetector.isTraditional(row.sentence()))))
                .stream()
                .filter(figure -> figure.begin() > row.heading().length())
                .toList();
    }

    /** Normalised as a report's body is. */
    private MappedText body(String source, boolean traditional) {
        MappedText page = CharacterFolding.fold(source);
        MappedText folded = traditional ? simplifier.simplify(page) : page;
        int line = folded.text().indexOf('\n');
        MappedText.Builder body = new MappedText.Builder();
        Typography.append(body, folded, 0, line);
        body.add('\n', folded.sourceBegin(line), folded.sourceEnd(line + 1));
        Typography.append(body, folded, line + 1, folded.length());
        return body.build();
    }
}
