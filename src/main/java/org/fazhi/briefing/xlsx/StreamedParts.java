package org.fazhi.briefing.xlsx;

import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.ooxml.POIXMLRelation;
import org.apache.poi.xssf.usermodel.XSSFFactory;
import org.apache.poi.xssf.usermodel.XSSFRelation;

/** Makes those parts of a workbook that hold much of a kind our own, the others Apache POI's. */
final class StreamedParts extends XSSFFactory {
    @Override
    public POIXMLDocumentPart newDocumentPart(POIXMLRelation kind) {
        if (kind.equals(XSSFRelation.WORKSHEET)) {
            return new StreamedSheet();
        }
        return kind.equals(XSSFRelation.SHARED_STRINGS)
                ? new SharedWords()
                : super.newDocumentPart(kind);
    }
}
