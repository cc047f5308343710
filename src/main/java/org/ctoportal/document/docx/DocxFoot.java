package org.ctoportal.document.docx;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.ctoportal.document.Document;
import org.ctoportal.document.render.Words;

/** The foot of every page: whose paper, which one, page so of so many. */
final class DocxFoot {

    private DocxFoot() {}

    static void add(Document document, Words words, DocxText text, XWPFDocument file) {
        var line = file.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        line.setStyle(Style.FOOTER.id());
        text.append(Words.foot(document), line);
        line.createRun().addTab();
        text.append(Words.footEdition(document.masthead()), line);
        for (var part : words.page()) {
            switch (part) {
                case Words.PAGE -> addField("PAGE", line);
                case Words.PAGES -> addField("NUMPAGES", line);
                default -> text.append(part, line);
            }
        }
    }

    private static void addField(String instruction, XWPFParagraph line) {
        var field = line.getCTP().addNewFldSimple();
        field.setInstr(instruction);
        field.addNewR().addNewT().setStringValue("1");
    }
}
