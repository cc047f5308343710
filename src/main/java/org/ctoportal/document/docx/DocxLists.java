package org.ctoportal.document.docx;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;

/** The lists of one Word file. All bulleted lists are one list to Word; each numbered one counts from 1. */
final class DocxLists {

    static final BigInteger BULLETS = BigInteger.valueOf(1);
    static final BigInteger NOTES = BigInteger.valueOf(3);
    private static final BigInteger NUMBERS = BigInteger.valueOf(2);

    private final XWPFNumbering numbering;

    DocxLists(XWPFDocument file, DocxParts parts) {
        numbering = file.createNumbering();
        for (var list : List.copyOf(parts.numbering().getAbstractNumList())) {
            numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
        }
    }

    BigInteger newNumbers() {
        var list = numbering.addNum(NUMBERS);
        var level = numbering.getNum(list).getCTNum().addNewLvlOverride();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStartOverride().setVal(BigInteger.ONE);
        return list;
    }
}
