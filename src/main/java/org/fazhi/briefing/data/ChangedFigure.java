package org.fazhi.briefing.data;

import java.io.Serializable;
import org.fazhi.region.RegionCode;
import org.fazhi.warehouse.ChangeCause;

/**
 * A government's own figure that may be another than in the last edition.
 *
 * @param regionCode of the government
 * @param indicator id
 * @param cause why
 */
public record ChangedFigure(RegionCode regionCode, String indicator, ChangeCause cause)
        implements Serializable {}
