package org.ctoportal.interview.record.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import java.util.List;
import org.ctoportal.interview.record.BundleLine;
import org.ctoportal.interview.record.RecordRoutes;
import org.ctoportal.interview.record.RedactionLevel;
import org.ctoportal.interview.search.SearchId;

/** Bundles of records to take, and those that were taken. */
class BundlePanel extends Composite<Div> {

    BundlePanel(SearchId search, List<BundleLine> taken, ZoneId zone, List<RedactionLevel> levels) {
        getContent().addClassNames("panel", "record-panel");
        getContent().add(new H2(getTranslation("interview.record.bundle")));
        if (!levels.isEmpty()) {
            var what = new Paragraph(getTranslation("interview.record.bundle.hint"));
            what.addClassName("hint");
            getContent().add(what);
            for (var level : levels) {
                var link = new Anchor(
                        RecordRoutes.bundleOf(search, level), getTranslation("interview.record.bundle." + level));
                link.addClassName("button");
                link.setRouterIgnore(true);
                var hint = new Paragraph(getTranslation("interview.record.bundle.hint." + level));
                hint.addClassName("hint");
                var row = new Div(link, hint);
                row.addClassName("record-bundle");
                getContent().add(row);
            }
        }
        if (levels.equals(List.of(RedactionLevel.PUBLIC))) {
            getContent().add(new Paragraph(getTranslation("interview.record.bundle.stepped")));
        }
        var log = new UnorderedList();
        log.addClassName("record-list");
        taken.forEach(one -> log.add(item(one, zone)));
        getContent().add(log);
    }

    private ListItem item(BundleLine one, ZoneId zone) {
        var withheld = new UnorderedList();
        one.withheld().forEach(line -> withheld.add(new ListItem(line.what() + ": " + line.why())));
        return new ListItem(
                new Span(getTranslation(
                        "interview.record.bundle.taken",
                        RecordWords.moment(one.takenAt(), zone),
                        one.takenBy(),
                        getTranslation("interview.record.bundle." + one.level()),
                        one.files())),
                new NativeDetails(
                        getTranslation(
                                "interview.record.bundle.withheld",
                                one.withheld().size()),
                        withheld));
    }
}
