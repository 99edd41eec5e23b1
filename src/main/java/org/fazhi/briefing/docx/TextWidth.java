package org.fazhi.briefing.docx;

import java.math.BigInteger;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** How wide the text of a document is: an office may have set other margins. */
final class TextWidth {
    /** 156 mm, as GB/T 9704 has it, where the document does not say. */
    private static final long OFFICIAL = 8844;

    private TextWidth() {}

    /** In twentieths of a point. */
    static long of(XWPFDocument document) {
        CTSectPr section = document.getDocument().getBody().getSectPr();
        if (section == null || section.getPgSz() == null || section.getPgMar() == null) {
            return OFFICIAL;
        }
        return twips(section.getPgSz().getW())
                - twips(section.getPgMar().getLeft())
                - twips(section.getPgMar().getRight());
    }

    /** A measure as Word writes it: a number, or a number with its unit. */
    private static long twips(Object measure) {
        return measure instanceof BigInteger number
                ? number.longValue()
                : Units.toEMU(Double.parseDouble(measure.toString().replaceAll("[^0-9.]", "")))
                        / Units.EMU_PER_DXA;
    }
}
