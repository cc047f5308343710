package org.ctoportal.assessment.feedback.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.ctoportal.assessment.feedback.FeedbackRoundService;
import org.ctoportal.assessment.feedback.FeedbackRoutes;
import org.ctoportal.assessment.feedback.RoundSummary;
import org.ctoportal.identity.Permissions;
import org.ctoportal.shared.ui.EmptyState;
import org.ctoportal.shared.ui.PageHeader;
import org.ctoportal.shared.ui.PlainTable;
import org.springframework.data.domain.PageRequest;

/** Feedback rounds, the latest first: those of the district, or those on oneself. */
@Route(FeedbackRoutes.LIST)
@Menu(title = "menu.grow.feedback", order = 20)
@RolesAllowed(Permissions.ASK_FEEDBACK)
class FeedbackListView extends Div implements HasDynamicTitle {

    private static final int MOST = 100;

    private final transient FeedbackRoundService rounds;

    FeedbackListView(FeedbackRoundService rounds) {
        this.rounds = rounds;
        addClassName("page");
        var header = new PageHeader(getPageTitle());
        header.setSubtitle(getTranslation("assessment.feedback.list.subtitle"));
        add(header);
        var leaders = rounds.leaders();
        var shown = rounds.list(PageRequest.of(0, MOST));
        if (!leaders.isEmpty() && !shown.isEmpty()) {
            header.addAction(begin());
        }
        if (shown.isEmpty()) {
            var empty = new EmptyState(
                    getTranslation("assessment.feedback.list.empty"),
                    getTranslation(
                            leaders.isEmpty()
                                    ? "assessment.feedback.list.nobody"
                                    : "assessment.feedback.list.empty.hint"));
            if (!leaders.isEmpty()) {
                empty.addAction(begin());
            }
            add(empty);
        } else {
            add(table(shown));
        }
    }

    private Button begin() {
        var button = new Button(
                getTranslation("assessment.feedback.begin"),
                click -> new NewRoundDialog(
                                rounds.leaders(),
                                command ->
                                        getUI().ifPresent(ui -> ui.navigate(FeedbackRoutes.of(rounds.begin(command)))))
                        .open());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private PlainTable table(List<RoundSummary> shown) {
        var table = new PlainTable(
                getPageTitle(),
                List.of(
                        getTranslation("assessment.feedback.column.person"),
                        getTranslation("assessment.feedback.column.status"),
                        getTranslation("assessment.feedback.column.lastDay"),
                        getTranslation("assessment.feedback.column.purpose")));
        shown.forEach(round -> table.addRow(List.of(
                new Anchor(FeedbackRoutes.of(round.id()), round.personName()),
                new Span(getTranslation(
                        "assessment.feedback.status." + round.status().name())),
                new Span(FeedbackWords.day(round.lastDay())),
                new Span(
                        round.launchedAt() == null
                                ? "–"
                                : getTranslation(
                                        round.inEvaluation()
                                                ? "assessment.feedback.purpose.evaluation.short"
                                                : "assessment.feedback.purpose.development.short")))));
        return table;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("assessment.feedback.list.title");
    }
}
