package org.ctoportal.authoring.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.ctoportal.authoring.comparison.ClauseChange;
import org.ctoportal.authoring.comparison.ComparisonWords;
import org.ctoportal.authoring.comparison.RevisionComparison;
import org.ctoportal.document.redline.Redline.Fate;
import org.ctoportal.document.redline.Redline.Part;
import org.ctoportal.document.ui.RedlineText;

/** Two revisions in two columns: what went is marked on the one side, what came on the other. */
class SideBySide extends Composite<NativeTable> {

    private final String before;
    private final String after;
    private final ComparisonWords words = new ComparisonWords(getLocale());

    SideBySide(RevisionComparison shown, String caption, String before, String after) {
        this.before = before;
        this.after = after;
        var table = getContent();
        table.addClassName("side-by-side");
        table.setCaptionText(caption);
        var head = new NativeTableRow(
                heading(getTranslation("authoring.comparison.sentence"), "col"),
                heading(before, "col"),
                heading(after, "col"));
        table.getHead().addRows(head);
        for (var section : shown.sections()) {
            var body = table.addBody();
            var title = heading(section.title(), "rowgroup");
            title.getElement().setAttribute("colspan", "3");
            body.addRows(new NativeTableRow(title));
            section.clauses().forEach(change -> body.addRows(row(change)));
        }
    }

    private NativeTableRow row(ClauseChange change) {
        var name = heading(ClauseChanges.nameOf(change), "row");
        var fate = new Span(words.fate(change));
        fate.addClassName("hint");
        name.add(fate);
        var parts = change.redline().parts();
        return new NativeTableRow(
                name, cell(before, without(Fate.CAME, parts)), cell(after, without(Fate.WENT, parts)));
    }

    private static NativeTableCell cell(String revision, List<Part> parts) {
        var cell = new NativeTableCell(new RedlineText("", parts));
        cell.getElement().setAttribute("data-revision", revision);
        return cell;
    }

    private static List<Part> without(Fate fate, List<Part> parts) {
        return parts.stream().filter(part -> part.fate() != fate).toList();
    }

    private static NativeTableHeaderCell heading(String text, String scope) {
        var heading = new NativeTableHeaderCell(text);
        heading.getElement().setAttribute("scope", scope);
        return heading;
    }
}
