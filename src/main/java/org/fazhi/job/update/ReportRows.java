package org.fazhi.job.update;

import java.io.Serializable;
import java.util.List;
import org.fazhi.reading.Reading;

/** The rows of a report that go into one table. */
interface ReportRows<R extends Record> extends Serializable {
    List<R> of(Reading reading);
}
