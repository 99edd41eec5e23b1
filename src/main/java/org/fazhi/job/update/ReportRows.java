package org.fazhi.job.update;

import java.io.Serializable;
import java.util.List;
import org.fazhi.job.read.PackedReading;

/** The rows of a report that go into one table. */
interface ReportRows<R extends Record> extends Serializable {
    List<R> of(PackedReading reading);
}
