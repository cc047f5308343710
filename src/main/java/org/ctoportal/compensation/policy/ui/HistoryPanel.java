package org.ctoportal.compensation.policy.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import org.ctoportal.authoring.AuthoringRoutes;
import org.ctoportal.authoring.ui.ClauseChanges;
import org.ctoportal.compensation.adoption.DecisionLine;
import org.ctoportal.compensation.adoption.ReadingLine;
import org.ctoportal.compensation.adoption.VersionLine;
import org.ctoportal.document.DocumentFormat;

/** Every version and every reading, and what any version changed against any other. */
class HistoryPanel extends AdoptionPart {

    private final AdoptionActs acts;
    private final Select<VersionLine> earlier = new Select<>();
    private final Select<VersionLine> later = new Select<>();
    private final Div redline = new Div();

    HistoryPanel(AdoptionActs acts) {
        super("policy.history");
        this.acts = acts;
        var versions = acts.details().versions();
        if (versions.isEmpty()) {
            getContent().add(hint(getTranslation("policy.history.none")));
            return;
        }
        var list = new OrderedList();
        list.addClassName("policy-timeline");
        versions.forEach(version -> list.add(new ListItem(words(version))));
        var readings = new UnorderedList();
        acts.details().readings().forEach(reading -> readings.add(new ListItem(words(reading))));
        getContent().add(list, readings);
        if (!acts.details().course().decisions().isEmpty()) {
            var decisions = new UnorderedList();
            acts.details().course().decisions().forEach(one -> decisions.add(new ListItem(words(one))));
            getContent().add(decisions);
        }
        if (versions.size() > 1) {
            compare(versions);
        }
    }

    private void compare(List<VersionLine> versions) {
        choice(earlier, "policy.history.from", versions, basis(versions));
        choice(later, "policy.history.to", versions, versions.getLast());
        var choices = new Div(earlier, later);
        choices.addClassName("policy-blanks");
        getContent().add(choices, redline);
        show();
    }

    /** A revision is read against what the board adopted, anything else against the version before it. */
    private VersionLine basis(List<VersionLine> versions) {
        return acts.details()
                .adopted(versions.getLast().edition() - 1)
                .orElseGet(() -> versions.get(versions.size() - 2));
    }

    private void choice(Select<VersionLine> select, String label, List<VersionLine> versions, VersionLine chosen) {
        select.setLabel(getTranslation(label));
        select.setItems(versions);
        select.setItemLabelGenerator(line -> line.version().number());
        select.setValue(chosen);
        select.addValueChangeListener(event -> show());
    }

    private void show() {
        redline.removeAll();
        if (earlier.isEmpty() || later.isEmpty()) {
            return;
        }
        var from = earlier.getValue().documentRevision();
        var to = later.getValue().documentRevision();
        var file = new Anchor(
                "/"
                        + AuthoringRoutes.comparisonFileOf(
                                acts.details().document(), from, to, DocumentFormat.PDF, getLocale()),
                getTranslation("policy.history.file"));
        file.addClassName("button");
        file.setRouterIgnore(true);
        redline.add(file, new ClauseChanges(acts.redline(from, to).onlyChanges(), change -> Optional.empty()));
    }

    private String words(VersionLine line) {
        var version = line.version();
        var words = getTranslation(
                "policy.history.version",
                version.number(),
                getTranslation("policy.history.kind." + version.kind()),
                PolicyWords.day(version.day(), getLocale()),
                version.by());
        return version.note().isEmpty() ? words : words + " " + version.note();
    }

    private String words(DecisionLine decision) {
        var vote = decision.vote();
        return getTranslation(
                "policy.history.decision." + decision.kind(),
                PolicyWords.day(decision.day(), getLocale()),
                PolicyWords.day(decision.takesEffect(), getLocale()),
                decision.mover(),
                decision.seconder(),
                vote.inFavor(),
                vote.against(),
                vote.abstained(),
                vote.absent(),
                decision.reason());
    }

    private String words(ReadingLine reading) {
        var vote = reading.vote();
        return getTranslation(
                reading.counts() ? "policy.history.reading" : "policy.history.reading.gone",
                PolicyWords.day(reading.day(), getLocale()),
                reading.mover(),
                reading.seconder(),
                vote.inFavor(),
                vote.against(),
                vote.abstained(),
                vote.absent());
    }
}
