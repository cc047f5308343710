package org.ctoportal.jobdescription.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ctoportal.jobdescription.check.CheckedFinding;
import org.ctoportal.jobdescription.check.Checks;
import org.jspecify.annotations.Nullable;

/** What the rules find in the document: each finding with all there is to know of it when it is opened. */
class ChecksPanel extends Composite<Section> {

    private final Editing editing;
    private final CheckActions actions;
    private final Paragraph summary = new Paragraph();
    private final UnorderedList list = new UnorderedList();
    private final Div more = new Div();
    private final Set<String> opened = new HashSet<>();
    private @Nullable Checks shown;

    ChecksPanel(Editing editing, CheckActions actions) {
        this.editing = editing;
        this.actions = actions;
        summary.addClassName("checks-summary");
        summary.getElement().setAttribute("role", "status");
        list.addClassName("findings");
        var advice = new Paragraph(getTranslation("rules.advice"));
        advice.addClassName("hint");
        getContent().setId("checks");
        getContent().addClassNames("panel", "checks");
        getContent().add(new H2(getTranslation("jobDescription.checks.title")), summary, list, more, advice);
    }

    void show(Checks checks) {
        if (checks.equals(shown)) {
            return;
        }
        shown = checks;
        var errors = checks.findings().stream()
                .filter(found -> found.finding().severity().stops())
                .count();
        summary.setText(
                errors == 0 && checks.openWarnings() == 0
                        ? getTranslation("jobDescription.checks.none")
                        : getTranslation("jobDescription.checks.summary", errors, checks.openWarnings()));
        getContent().setClassName("stopped", errors > 0);
        list.removeAll();
        checks.findings().forEach(found -> list.add(new ListItem(item(found))));
        more.removeAll();
        if (!checks.undecided().isEmpty()) {
            more.add(lazily(
                    getTranslation(
                            "jobDescription.checks.undecided",
                            checks.undecided().size()),
                    () -> checks.undecided().stream()
                            .map(FindingWords::undecided)
                            .toList()));
        }
        if (!checks.former().isEmpty()) {
            more.add(lazily(
                    getTranslation(
                            "jobDescription.checks.former", checks.former().size()),
                    () -> checks.former().stream().map(FindingWords::former).toList()));
        }
    }

    private Details item(CheckedFinding found) {
        var code = found.finding().code();
        var details = new Details(FindingWords.summary(found));
        details.addClassName("finding");
        details.addClassName(FindingWords.className(found));
        details.addOpenedChangeListener(event -> {
            if (event.isOpened()) {
                opened.add(code);
                fill(details, found);
            } else {
                opened.remove(code);
            }
        });
        details.setOpened(opened.contains(code));
        return details;
    }

    private void fill(Details details, CheckedFinding found) {
        if (details.getContent().findAny().isEmpty()) {
            details.add(new FindingDetails(found, editing, actions));
        }
    }

    /** A list that is made when somebody opens it. */
    private static Details lazily(String title, SerializableSupplier<List<String>> lines) {
        var details = new Details(title);
        details.addClassName("more-checks");
        details.addOpenedChangeListener(event -> {
            if (event.isOpened() && details.getContent().findAny().isEmpty()) {
                var list = new UnorderedList();
                lines.get().forEach(line -> list.add(new ListItem(line)));
                details.add(list);
            }
        });
        return details;
    }
}
