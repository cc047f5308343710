package org.ctoportal.interview.record.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.ctoportal.interview.record.BundleLine;
import org.ctoportal.interview.record.FinalCandidateQuestion;
import org.ctoportal.interview.record.RecordRoutes;
import org.ctoportal.interview.record.RedactionLevel;
import org.ctoportal.interview.search.CandidateId;
import org.ctoportal.interview.search.SearchId;

/** Bundles of records to take, and those that were taken. */
class BundlePanel extends Composite<Div> {

    private final SearchId search;
    private final ZoneId zone;

    BundlePanel(SearchId search, ZoneId zone) {
        this.search = search;
        this.zone = zone;
        getContent().addClassNames("panel", "record-panel");
        getContent().add(new H2(getTranslation("interview.record.bundle")));
    }

    /** What the person may take; the one for the public once it is said whom it names. */
    void offer(
            List<RedactionLevel> levels, FinalCandidateQuestion question, SerializableConsumer<Set<CandidateId>> name) {
        getContent().add(hint("interview.record.bundle.hint"));
        for (var level : levels) {
            var refused = level.isPublic() && !question.decided();
            var row = new Div(refused ? refusal(level) : link(level), hint("interview.record.bundle.hint." + level));
            row.addClassName("record-bundle");
            getContent().add(row);
            if (level.isPublic() && question.open() > 0) {
                getContent().add(new FinalCandidatesInput(question, zone, name));
            }
        }
        if (levels.equals(List.of(RedactionLevel.PUBLIC))) {
            getContent().add(new Paragraph(getTranslation("interview.record.bundle.stepped")));
        }
    }

    void show(List<BundleLine> taken) {
        var log = new UnorderedList();
        log.addClassName("record-list");
        taken.forEach(one -> log.add(item(one)));
        getContent().add(log);
    }

    private Anchor link(RedactionLevel level) {
        var link = new Anchor(RecordRoutes.bundleOf(search, level), getTranslation("interview.record.bundle." + level));
        link.addClassName("button");
        link.setRouterIgnore(true);
        return link;
    }

    private Component refusal(RedactionLevel level) {
        var refusal = new Paragraph(
                getTranslation("interview.record.final.refused", getTranslation("interview.record.bundle." + level)));
        refusal.addClassName("notice");
        return refusal;
    }

    private Paragraph hint(String key) {
        var hint = new Paragraph(getTranslation(key));
        hint.addClassName("hint");
        return hint;
    }

    private ListItem item(BundleLine one) {
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
