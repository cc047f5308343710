package org.ctoportal.jobdescription.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.stream.Collectors;
import org.ctoportal.jobdescription.check.CheckedFinding;
import org.ctoportal.jobdescription.check.OfferedFix;
import org.ctoportal.jobdescription.check.Place;
import org.ctoportal.jobdescription.check.Waiver;
import org.ctoportal.rules.book.Fact;
import org.ctoportal.rules.ui.RuleFacts;

/** One finding opened: where it stands, what can be done about it, and what it rests on. */
class FindingDetails extends Div {

    private final CheckedFinding found;
    private final Editing editing;
    private final CheckActions checks;

    FindingDetails(CheckedFinding found, Editing editing, CheckActions checks) {
        this.found = found;
        this.editing = editing;
        this.checks = checks;
        addClassName("finding-details");
        addPlaces();
        if (!found.finding().unknown().isEmpty()) {
            add(hint(getTranslation("jobDescription.checks.assumed", unknown())));
        }
        addActions();
        if (found.waiver() != null) {
            add(standing(found.waiver()));
        }
        add(new RuleFacts(found.finding().rule(), found.finding().dates()));
    }

    private String unknown() {
        return found.finding().unknown().stream().map(Fact::description).collect(Collectors.joining("; "));
    }

    private void addPlaces() {
        if (found.places().isEmpty()) {
            return;
        }
        var where = new Div(new Span(getTranslation("jobDescription.checks.where")));
        where.addClassName("finding-places");
        found.places().forEach(place -> where.add(link(place)));
        add(where);
    }

    private NativeButton link(Place place) {
        var link = new NativeButton(place.title(), click -> editing.open(place.code()));
        link.addClassName("link");
        return link;
    }

    private void addActions() {
        var actions = new Div();
        actions.addClassName("finding-actions");
        if (editing.mayChange()) {
            found.fixes().forEach(fix -> actions.add(button(fix)));
            if (found.isWaivable() && found.isOpen()) {
                actions.add(small(
                        getTranslation("jobDescription.checks.waive"),
                        () -> new WaiveDialog(found.finding(), checks).open()));
            }
        }
        actions.setVisible(actions.getComponentCount() > 0);
        add(actions);
    }

    private Button button(OfferedFix fix) {
        var title = fix.clause().isEmpty() ? "" : fix.title();
        var button = small(
                getTranslation("jobDescription.checks.fix." + fix.kind(), title),
                () -> checks.fix(found.finding().code(), fix.clause()));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private static Button small(String label, Runnable action) {
        var button = new Button(label, click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    private Div standing(Waiver waiver) {
        var when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(getLocale())
                .withZone(editing.zone());
        var standing = new Div(
                new Paragraph(waiver.reason()),
                hint(getTranslation("jobDescription.checks.waivedBy", waiver.by(), when.format(waiver.at()))));
        standing.addClassName("waiver");
        if (editing.mayChange()) {
            standing.add(small(getTranslation("jobDescription.checks.revoke"), () -> checks.revoke(waiver.rule())));
        }
        return standing;
    }

    private static Paragraph hint(String text) {
        var hint = new Paragraph(text);
        hint.addClassName("hint");
        return hint;
    }
}
