package org.ctoportal.document.docx;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.ctoportal.document.Document;
import org.ctoportal.document.render.DocumentWords;

/** The foot of every page: whose paper, which one, page so of so many. */
final class DocxFoot {

    /** Characters that fit on one line beside the number of the page, in a wide typeface too. */
    private static final int ONE_LINE = 100;

    private DocxFoot() {}

    static void add(Document document, DocumentWords words, DocxText text, XWPFDocument file) {
        var line = file.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        line.setStyle(Style.FOOTER.id());
        var foot = DocumentWords.foot(document);
        var edition = DocumentWords.footEdition(document.masthead());
        text.append(foot, line);
        var gap = line.createRun();
        if (foot.length() + edition.length() > ONE_LINE) {
            gap.addBreak();
        }
        gap.addTab();
        text.append(edition, line);
        for (var part : words.page()) {
            switch (part) {
                case DocumentWords.PAGE -> addField("PAGE", line);
                case DocumentWords.PAGES -> addField("NUMPAGES", line);
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
