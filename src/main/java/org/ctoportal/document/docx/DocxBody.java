package org.ctoportal.document.docx;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.ctoportal.document.BarChart;
import org.ctoportal.document.Block;
import org.ctoportal.document.BulletList;
import org.ctoportal.document.Callout;
import org.ctoportal.document.Document;
import org.ctoportal.document.Fields;
import org.ctoportal.document.Heading;
import org.ctoportal.document.Letterhead.Logo;
import org.ctoportal.document.ListItem;
import org.ctoportal.document.Note;
import org.ctoportal.document.NumberedList;
import org.ctoportal.document.PageBreak;
import org.ctoportal.document.Paragraph;
import org.ctoportal.document.SignatureLines;
import org.ctoportal.document.Table;
import org.ctoportal.document.Text;
import org.ctoportal.document.render.DocumentWords;
import org.ctoportal.document.render.Notes;
import org.jspecify.annotations.Nullable;

/** What stands on the pages of a Word file: masthead, title, blocks and notes. */
final class DocxBody {

    private static final int LONGEST_LABEL = 32;

    private final XWPFDocument file;
    private final DocumentWords words;
    private final Notes notes;
    private final DocxText text;
    private final DocxLists lists;
    private boolean breakBeforeNext;

    DocxBody(XWPFDocument file, DocumentWords words, Notes notes, DocxLists lists) {
        this.file = file;
        this.words = words;
        this.notes = notes;
        this.text = new DocxText(words, notes);
        this.lists = lists;
    }

    void add(Document document, @Nullable Logo logo) {
        addMasthead(document, logo);
        text.add(document.title(), paragraph(Style.heading(1)));
        document.blocks().forEach(this::add);
        addNotes();
    }

    private void addMasthead(Document document, @Nullable Logo logo) {
        var masthead = document.masthead();
        if (logo != null) {
            DocxLogo.add(logo, words.logo(masthead.districtName()), paragraph(Style.TEXT));
        }
        var line = paragraph(Style.MASTHEAD);
        text.append(masthead.districtName(), Style.DISTRICT_NAME, line);
        line.createRun().addTab();
        text.append(DocumentWords.edition(masthead), line);
    }

    private void add(Block block) {
        switch (block) {
            case Heading heading -> text.add(heading.text(), paragraph(Style.heading(heading.level())));
            case Paragraph paragraph -> addParagraphs(paragraph.text(), paragraph.note(), Style.TEXT);
            case BulletList list -> addList(list.items(), Style.BULLET, DocxLists.BULLETS);
            case NumberedList list -> addList(list.items(), Style.NUMBER, lists.newNumbers());
            case Fields fields -> addFields(fields);
            case Table table -> new DocxTable(file, text).add(table, paragraph(Style.CAPTION));
            case BarChart chart -> add(chart.table());
            case Callout callout -> addCallout(callout);
            case SignatureLines lines -> addSignatures(lines);
            case PageBreak ignored -> breakBeforeNext = true;
        }
    }

    private void addParagraphs(Text prose, @Nullable Note note, Style style) {
        var parts = prose.paragraphs();
        for (var part : parts) {
            text.add(part, part == parts.getLast() ? note : null, paragraph(style));
        }
    }

    private void addList(List<ListItem> items, Style style, BigInteger list) {
        for (var item : items) {
            var point = paragraph(style);
            point.setNumID(list);
            point.setNumILvl(BigInteger.ZERO);
            text.add(item.text(), item.note(), point);
        }
        file.getLastParagraph().setSpacingAfter(160);
    }

    private void addFields(Fields fields) {
        // What introduces them stays with them.
        file.getLastParagraph().setKeepNext(true);
        for (var field : fields.fields()) {
            var line = paragraph(Style.FIELD);
            line.setKeepNext(field != fields.fields().getLast());
            text.append(field.label(), Style.FIELD_LABEL, line);
            var gap = line.createRun();
            if (field.label().length() > LONGEST_LABEL) {
                gap.addBreak();
            } else {
                gap.addTab();
            }
            text.append(field.value(), field.note(), line);
        }
        paragraph(Style.TABLE_END);
    }

    private void addCallout(Callout callout) {
        var title = paragraph(Style.CALLOUT);
        title.setSpacingBefore(200);
        title.setKeepNext(true);
        text.add(Text.strong(callout.title()), null, title);
        addParagraphs(callout.text(), callout.note(), Style.CALLOUT);
        file.getLastParagraph().setSpacingAfter(240);
    }

    private void addSignatures(SignatureLines lines) {
        // What asks for the signature stays with it.
        file.getLastParagraph().setKeepNext(true);
        new DocxSignatures(text)
                .add(lines, () -> paragraph(Style.SIGNATURE_LINE), () -> paragraph(Style.SIGNATURE_LABEL));
    }

    private void addNotes() {
        var all = notes.all();
        if (all.isEmpty()) {
            return;
        }
        breakBeforeNext = true;
        text.add(words.notesHeading(), paragraph(Style.heading(2)));
        for (var i = 0; i < all.size(); i++) {
            addNote(all.get(i), i + 1);
        }
    }

    private void addNote(Note note, int number) {
        var line = paragraph(Style.NOTE);
        line.setNumID(DocxLists.NOTES);
        line.setNumILvl(BigInteger.ZERO);
        var mark = line.getCTP().addNewBookmarkStart();
        mark.setId(BigInteger.valueOf(number));
        mark.setName(DocxText.NOTE_ANCHOR + number);
        if (!note.code().isEmpty()) {
            text.append(note.code(), Style.STRONG, line);
            text.append(" " + note.words(), line);
        } else {
            text.append(note.words(), line);
        }
        line.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(number));
    }

    private XWPFParagraph paragraph(Style style) {
        return paragraph(style.id());
    }

    private XWPFParagraph paragraph(String style) {
        var paragraph = file.createParagraph();
        paragraph.setStyle(style);
        if (breakBeforeNext) {
            paragraph.setPageBreak(true);
            breakBeforeNext = false;
        }
        return paragraph;
    }
}
