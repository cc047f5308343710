package org.ctoportal.assessment.growth.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.select.SelectVariant;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDate;
import org.ctoportal.assessment.growth.EvidenceLine;
import org.ctoportal.assessment.growth.GoalDetails;
import org.ctoportal.assessment.growth.GoalStatus;
import org.ctoportal.assessment.growth.GrowthRoutes;
import org.jspecify.annotations.Nullable;

/** A goal: its words and where they come from, its day, how far it is, and what was done for it. */
class GoalItem extends Composite<ListItem> {

    private final GoalDetails goal;
    private final LocalDate today;
    private final @Nullable GoalDesk desk;

    GoalItem(GoalDetails goal, LocalDate today, @Nullable GoalDesk desk) {
        this.goal = goal;
        this.today = today;
        this.desk = desk;
        getContent().setId(GrowthRoutes.anchorOf(goal.id()));
        getContent().addClassName("growth-goal");
        getContent().getElement().setAttribute("tabindex", "-1");
        getContent()
                .getElement()
                .setAttribute("data-goal", Long.toString(goal.id().value()));
        if (goal.isDone()) {
            getContent().addClassName("done");
        }
        var words = new H3(goal.words().wording());
        var head = new Div(GrowthWords.kind(goal.kind()), due(), done());
        head.addClassName("growth-goal-facts");
        getContent().add(head, words);
        if (!goal.code().isEmpty()) {
            getContent().add(GrowthWords.origin(goal.code(), goal.source(), goal.reworded()));
        }
        if (!goal.evidence().isEmpty()) {
            getContent().add(evidence());
        }
        if (desk != null) {
            getContent().add(actions(desk));
        }
    }

    private Span due() {
        var due = goal.words().dueOn();
        var late = goal.isLate(today);
        var text = goal.isDone() && goal.doneOn() != null
                ? getTranslation("growth.goal.done", GrowthWords.day(goal.doneOn(), getLocale()))
                : due == null
                        ? getTranslation("growth.goal.undated")
                        : getTranslation(
                                late ? "growth.goal.late" : "growth.goal.due", GrowthWords.day(due, getLocale()));
        var span = new Span(text);
        span.addClassName(late ? "growth-late" : "hint");
        return span;
    }

    private Span done() {
        var planned = goal.words().plannedHours();
        var hours = GrowthWords.hours(goal.hours(), getLocale());
        var text = planned == null
                ? goal.hours().signum() == 0 ? "" : hours
                : getTranslation("growth.goal.hours", hours, GrowthWords.hours(planned, getLocale()));
        var owner = goal.words().owner();
        var span = new Span(owner.isEmpty() ? text : text.isEmpty() ? owner : owner + " · " + text);
        span.addClassName("hint");
        return span;
    }

    private UnorderedList evidence() {
        var list = new UnorderedList();
        list.addClassName("growth-evidence");
        goal.evidence().forEach(line -> list.add(evidence(line)));
        return list;
    }

    private ListItem evidence(EvidenceLine line) {
        var item = new ListItem(new Span(GrowthWords.day(line.doneOn(), getLocale()) + " · "
                + GrowthWords.hours(line.hours(), getLocale())
                + (line.provider().isEmpty() ? "" : " · " + line.provider())
                + (line.note().isEmpty() ? "" : " · " + line.note())));
        if (!line.link().isEmpty()) {
            var link = new Anchor(line.link(), getTranslation("growth.evidence.link"));
            link.getElement().setAttribute("rel", "noreferrer");
            link.setTarget("_blank");
            item.add(link);
        }
        var gone = desk;
        if (gone != null) {
            item.add(icon(VaadinIcon.CLOSE_SMALL, "growth.evidence.remove", () -> gone.remove(goal, line.id())));
        }
        return item;
    }

    private Component actions(GoalDesk to) {
        var status = new Select<GoalStatus>();
        status.setItems(GoalStatus.values());
        status.setItemLabelGenerator(one -> getTranslation("growth.status." + one));
        status.setValue(goal.words().status());
        status.setAriaLabel(getTranslation("growth.goal.status", goal.words().wording()));
        status.addThemeVariants(SelectVariant.LUMO_SMALL);
        status.addValueChangeListener(event -> to.become(goal, event.getValue()));
        var actions = new Div(
                status,
                button("growth.evidence.add", () -> new EvidenceDialog(goal, today, to).open()),
                button("growth.goal.edit", () -> new GoalDialog(goal, to).open()),
                icon(VaadinIcon.ARROW_UP, "growth.goal.up", () -> to.move(goal, true)),
                icon(VaadinIcon.ARROW_DOWN, "growth.goal.down", () -> to.move(goal, false)));
        actions.addClassName("growth-actions");
        return actions;
    }

    private Button button(String key, SerializableRunnable action) {
        var button = new Button(getTranslation(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(getTranslation(key) + ": " + goal.words().wording());
        return button;
    }

    private Button icon(VaadinIcon icon, String key, SerializableRunnable action) {
        var button = new Button(icon.create(), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        button.setAriaLabel(getTranslation(key) + ": " + goal.words().wording());
        button.setTooltipText(getTranslation(key));
        return button;
    }
}
