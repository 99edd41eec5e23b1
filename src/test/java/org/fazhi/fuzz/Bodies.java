package org.fazhi.fuzz;

import org.fazhi.ReportText;
import org.fazhi.corpus.Report;
import org.fazhi.text.MappedText;

/** A text as a report whose own words it is, with offsets that count code points. */
final class Bodies {
    private Bodies() {}

    static Report of(String text) {
        return new Report(ReportText.body(2023, text).document(), MappedText.of(text));
    }
}
