package org.ctoportal.framework.exchange.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.ctoportal.framework.exchange.incoming.Findings;
import org.ctoportal.framework.exchange.incoming.ImportReason;
import org.ctoportal.framework.exchange.incoming.Limits;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads the sheets of a workbook one by one, without building it in memory. */
final class XlsxTables {

    private static final int MOST_SHEETS = 20;
    private static final String NO_DOCUMENT_TYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    private final String place;
    private final Findings findings;

    private XlsxTables(String place, Findings findings) {
        this.place = place;
        this.findings = findings;
    }

    /** The sheets; none after a problem with the whole workbook. */
    static List<Table> read(String place, byte[] bytes, Findings findings) {
        return new XlsxTables(place, findings).guarded(bytes);
    }

    private List<Table> guarded(byte[] bytes) {
        try {
            var danger = ArchiveGuard.danger(bytes);
            if (danger.isPresent()) {
                findings.add(place, ImportReason.HOSTILE_WORKBOOK, danger.get());
                return List.of();
            }
            return sheets(bytes);
        } catch (SheetCells.TooManyRowsException e) {
            findings.add(place, ImportReason.TOO_MANY_ROWS, String.valueOf(Limits.ROWS));
        } catch (IOException | OpenXML4JException | SAXException | ParserConfigurationException | RuntimeException e) {
            // a damaged workbook makes the library fail in every way it knows
            findings.add(place, ImportReason.UNREADABLE_WORKBOOK, place);
        }
        return List.of();
    }

    private List<Table> sheets(byte[] bytes)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        var tables = new ArrayList<Table>();
        try (var workbook = OPCPackage.open(new ByteArrayInputStream(bytes))) {
            var shared = new ReadOnlySharedStringsTable(workbook, false);
            var sheets = (XSSFReader.SheetIterator) new XSSFReader(workbook).getSheetsData();
            while (sheets.hasNext() && tables.size() < MOST_SHEETS) {
                try (var sheet = sheets.next()) {
                    var cells = new SheetCells(sheets.getSheetName(), shared, findings);
                    var reader = XMLHelper.newXMLReader();
                    reader.setFeature(NO_DOCUMENT_TYPE, true);
                    reader.setContentHandler(cells);
                    reader.setErrorHandler(cells);
                    reader.parse(new InputSource(sheet));
                    tables.add(cells.table());
                }
            }
        }
        return tables;
    }
}
