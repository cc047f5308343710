package org.ctoportal.interview.result.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ctoportal.interview.result.PanelRecord;
import org.ctoportal.interview.result.Reopened;
import org.ctoportal.interview.result.Revision;
import org.ctoportal.interview.score.PanelResult;
import org.ctoportal.interview.score.Spread;
import org.ctoportal.interview.search.ui.SearchWords;
import org.ctoportal.shared.ui.PlainTable;
import org.jspecify.annotations.Nullable;

/** What the panel talks about: answers seen two levels or more apart, what was changed since, and sheets that were opened again. */
class SpreadPanel extends Composite<Div> {

    private final PanelRecord record;
    private final @Nullable SerializableConsumer<Spread> talk;

    /** {@code talk} opens the record of one answer's talk; none for somebody who only reads. */
    SpreadPanel(PanelRecord record, PanelResult result, ZoneId zone, @Nullable SerializableConsumer<Spread> talk) {
        this.record = record;
        this.talk = talk;
        getContent().addClassNames("panel", "result-spread");
        getContent()
                .add(
                        new H2(getTranslation("interview.result.spread")),
                        new Paragraph(getTranslation("interview.result.spread.what")));
        var apart = Spread.of(result);
        getContent()
                .add(
                        apart.isEmpty()
                                ? new Paragraph(getTranslation("interview.result.spread.none"))
                                : table(apart, result));
        var revisions = Revision.of(record);
        if (!revisions.isEmpty()) {
            getContent().add(new H3(getTranslation("interview.result.revised")), list(revisions, zone));
        }
        var reopened = Reopened.of(record);
        if (!reopened.isEmpty()) {
            getContent().add(new H3(getTranslation("interview.result.reopened")), again(reopened, zone));
        }
    }

    private PlainTable table(List<Spread> apart, PanelResult result) {
        var headings = new ArrayList<>(List.of(
                getTranslation("interview.result.column.candidate"),
                getTranslation("interview.result.column.question"),
                getTranslation("interview.result.column.ratings")));
        if (talk != null) {
            headings.add(getTranslation("interview.result.column.talk"));
        }
        var table = new PlainTable(getTranslation("interview.result.spread"), headings);
        apart.forEach(one -> {
            var cells = new ArrayList<Component>(List.of(
                    new Span(record.name(one.candidate())),
                    new Span(record.kit().title(one.question())),
                    new Span(one.given().stream()
                            .map(given -> given.rater() + " " + given.level())
                            .collect(Collectors.joining(", ")))));
            if (talk != null
                    && (result.unfinished().contains(one.candidate())
                            || one.given().stream()
                                    .allMatch(given -> record.left().containsKey(given.rater())))) {
                cells.add(new Span());
            } else if (talk != null) {
                var button = new Button(getTranslation("interview.result.revise"), click -> talk.accept(one));
                button.setAriaLabel(getTranslation(
                        "interview.result.revise.of",
                        record.name(one.candidate()),
                        record.kit().title(one.question())));
                cells.add(button);
            }
            table.addRow(cells);
        });
        return table;
    }

    private UnorderedList again(List<Reopened> reopened, ZoneId zone) {
        var list = new UnorderedList();
        list.addClassName("result-list");
        reopened.forEach(one -> list.add(new ListItem(getTranslation(
                one.again().shown() ? "interview.result.reopened.shown" : "interview.result.reopened.line",
                record.name(one.candidate()),
                one.rater(),
                one.again().by(),
                SearchWords.moment(one.again().at(), zone),
                one.again().reason()))));
        return list;
    }

    private UnorderedList list(List<Revision> revisions, ZoneId zone) {
        var list = new UnorderedList();
        list.addClassName("result-list");
        revisions.forEach(one -> list.add(new ListItem(getTranslation(
                "interview.result.revised.line",
                record.name(one.candidate()),
                record.kit().title(one.question()),
                one.rater(),
                one.from(),
                one.to(),
                one.reason(),
                SearchWords.moment(one.at(), zone)))));
        return list;
    }
}
