package org.ctoportal.document.html;

import java.util.Base64;
import java.util.List;
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
import org.ctoportal.document.RenderOptions;
import org.ctoportal.document.SignatureLines;
import org.ctoportal.document.Table;
import org.ctoportal.document.render.DocumentWords;
import org.ctoportal.document.render.LogoSize;
import org.ctoportal.document.render.Notes;
import org.jspecify.annotations.Nullable;

/** What stands between the head and the foot of the page: masthead, title, blocks and notes. */
public final class HtmlBody {

    /** Anchors of headings are this and a number, counted from 0. */
    public static final String HEADING_ANCHOR = "doc-heading-";

    /** Anchor of the notes. */
    public static final String NOTES_ANCHOR = "doc-notes";

    /** How the address of the picture at the head begins; no other picture is in a document. */
    public static final String LOGO = "data:image/png;base64,";

    private final Markup out = new Markup();
    private final HtmlText text;
    private final DocumentWords words;
    private final Notes notes;
    private final int titleLevel;
    private int headings;

    private HtmlBody(Document document, RenderOptions options, int titleLevel) {
        this.words = new DocumentWords(document.locale());
        this.notes = new Notes(options);
        this.text = new HtmlText(out, words, notes);
        this.titleLevel = titleLevel;
        addMasthead(document, options.letterhead().logo());
        document.blocks().forEach(this::add);
        addNotes();
    }

    /**
     * The body's markup.
     *
     * @param titleLevel 1 where the document is the page, 2 where it is a part of one
     */
    public static String of(Document document, RenderOptions options, int titleLevel) {
        return new HtmlBody(document, options, titleLevel).out.toString();
    }

    private void addMasthead(Document document, @Nullable Logo logo) {
        var masthead = document.masthead();
        out.open("header", "class", "masthead");
        if (logo != null) {
            addLogo(logo, masthead.districtName());
        }
        addLine("district", masthead.districtName());
        addLine("edition", DocumentWords.edition(masthead));
        out.close("header").line();
        addHeading(titleLevel, document.title(), "doc-title");
    }

    /** In the file itself, so that it stands alone. */
    private void addLogo(Logo logo, String districtName) {
        var picture = LOGO + Base64.getEncoder().encodeToString(logo.png());
        out.open("div", "class", "logo");
        out.empty(
                "img",
                "src",
                picture,
                "alt",
                words.logo(districtName),
                "style",
                LogoSize.of(logo).style());
        out.close("div");
    }

    private void addLine(String kind, String line) {
        if (!line.isEmpty()) {
            out.element("p", line, HtmlText.directed(line, "class", kind));
        }
    }

    private void add(Block block) {
        switch (block) {
            case Heading heading ->
                addHeading(titleLevel + heading.level() - 1, heading.text(), HEADING_ANCHOR + headings++);
            case Paragraph paragraph -> text.addParagraphs(paragraph.text(), paragraph.note());
            case BulletList list -> addList("ul", list.items());
            case NumberedList list -> addList("ol", list.items());
            case Fields fields -> new HtmlTables(out, text).add(fields);
            case Table table -> new HtmlTables(out, text).add(table);
            case BarChart chart -> addChart(chart);
            case Callout callout -> addCallout(callout);
            case SignatureLines lines -> addSignatures(lines);
            case PageBreak ignored -> out.open("div", "class", "page-break").close("div");
        }
        out.line();
    }

    private void addHeading(int level, String words, String anchor) {
        out.element("h" + level, words, HtmlText.directed(words, "id", anchor));
    }

    private void addList(String kind, List<ListItem> items) {
        // The marks of a list stand on one side, so its first point decides for all.
        out.open(kind, HtmlText.directed(items.getFirst().text().words()));
        for (var item : items) {
            out.open("li");
            text.addLine(item.text(), item.note());
            out.close("li");
        }
        out.close(kind);
    }

    private void addChart(BarChart chart) {
        new HtmlBars(out).add(chart);
        out.line();
        new HtmlTables(out, text).add(chart.table());
    }

    private void addCallout(Callout callout) {
        out.open("div", "class", "callout");
        out.element("p", callout.title(), HtmlText.directed(callout.title(), "class", "callout-title"));
        text.addParagraphs(callout.text(), callout.note());
        out.close("div");
    }

    private void addSignatures(SignatureLines lines) {
        out.open("div", "class", "signatures");
        for (var label : lines.labels()) {
            out.element("p", label, HtmlText.directed(label, "class", "signature"));
        }
        out.close("div");
    }

    private void addNotes() {
        var all = notes.all();
        if (all.isEmpty()) {
            return;
        }
        out.open("section", "class", "notes", "aria-labelledby", NOTES_ANCHOR);
        addHeading(titleLevel + 1, words.notesHeading(), NOTES_ANCHOR);
        out.open("ol");
        for (var i = 0; i < all.size(); i++) {
            addNote(all.get(i), i + 1);
        }
        out.close("ol").close("section").line();
    }

    private void addNote(Note note, int number) {
        out.open("li", "id", HtmlText.NOTE_ANCHOR + number);
        if (!note.code().isEmpty()) {
            out.element("strong", note.code()).text(" ");
        }
        out.text(note.words()).close("li");
    }
}
