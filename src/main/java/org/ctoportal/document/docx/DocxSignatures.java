package org.ctoportal.document.docx;

import java.math.BigInteger;
import java.util.function.Supplier;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.ctoportal.document.SignatureLines;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabTlc;

/** Lines to sign on: up to three side by side, drawn by tabs with a line, so that no table pretends to hold data. */
final class DocxSignatures {

    private static final int PAGE_WIDTH = 9360;
    private static final int GAP = 320;
    private static final int SIDE_BY_SIDE = 3;
    private static final int LONGEST_LABEL = 36;

    private final DocxText text;

    DocxSignatures(DocxText text) {
        this.text = text;
    }

    void add(SignatureLines lines, Supplier<XWPFParagraph> newLine, Supplier<XWPFParagraph> newLabels) {
        var all = lines.labels();
        var columns = all.stream().anyMatch(label -> label.length() > LONGEST_LABEL) ? 1 : SIDE_BY_SIDE;
        for (var i = 0; i < all.size(); i += columns) {
            var row = all.subList(i, Math.min(i + columns, all.size()));
            draw(row.size(), columns, newLine.get());
            var labels = newLabels.get();
            for (var column = 0; column < row.size(); column++) {
                if (column > 0) {
                    addTab(labels, start(column, columns), STTabTlc.NONE);
                    labels.createRun().addTab();
                }
                text.append(row.get(column), labels);
            }
        }
    }

    private static void draw(int lines, int columns, XWPFParagraph paragraph) {
        for (var column = 0; column < lines; column++) {
            if (column > 0) {
                addTab(paragraph, start(column, columns), STTabTlc.NONE);
                paragraph.createRun().addTab();
            }
            addTab(paragraph, start(column + 1, columns) - GAP, STTabTlc.UNDERSCORE);
            paragraph.createRun().addTab();
        }
    }

    private static int start(int column, int columns) {
        return (PAGE_WIDTH + GAP) / columns * column;
    }

    private static void addTab(XWPFParagraph paragraph, int position, STTabTlc.Enum leader) {
        var properties = paragraph.getCTP().getPPr();
        var tabs = properties.isSetTabs() ? properties.getTabs() : properties.addNewTabs();
        var tab = tabs.addNewTab();
        tab.setVal(STTabJc.LEFT);
        tab.setLeader(leader);
        tab.setPos(BigInteger.valueOf(position));
    }
}
