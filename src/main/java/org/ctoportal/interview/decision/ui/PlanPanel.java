package org.ctoportal.interview.decision.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ctoportal.interview.decision.DecisionDetails;
import org.ctoportal.interview.decision.HirePlan;
import org.ctoportal.interview.decision.PlanStep;
import org.ctoportal.interview.result.Gap;
import org.ctoportal.interview.result.PanelRecord;
import org.ctoportal.shared.ui.TextLimit;

/** The first ninety days of the chosen one, from the skills the panel saw least of. */
class PlanPanel extends Composite<Div> {

    private final PanelRecord record;
    private final DecisionDetails details;
    private final List<PlanStep> plan;
    private final H2 heading = new H2(getTranslation("interview.decision.plan"));
    private final transient SerializableConsumer<Rewriting> write;
    private final transient SerializableConsumer<Rewriting> remove;

    /** {@code remove} when a step goes, {@code write} when its words change. */
    PlanPanel(
            DecisionDetails details,
            PanelRecord record,
            SerializableRunnable suggest,
            SerializableConsumer<Rewriting> write,
            SerializableConsumer<Rewriting> remove) {
        this.record = record;
        this.details = details;
        this.plan = new ArrayList<>(details.content().plan());
        this.write = write;
        this.remove = remove;
        heading.getElement().setAttribute("tabindex", "-1");
        getContent().addClassNames("panel", "search-fields", "decision-plan");
        getContent().add(heading);
        var chosen = details.content().chosen();
        if (chosen.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("interview.decision.plan.first")));
            return;
        }
        getContent().add(new Paragraph(getTranslation("interview.decision.plan.gaps", gaps(chosen))));
        if (!details.isFinal()) {
            getContent()
                    .add(new Button(
                            getTranslation(
                                    plan.isEmpty() ? "interview.decision.plan.make" : "interview.decision.plan.again"),
                            click -> suggest.run()));
        }
        plan.stream().map(PlanStep::days).distinct().sorted().forEach(this::month);
    }

    private String gaps(String chosen) {
        return Gap.of(record.result().get(chosen)).stream()
                .limit(HirePlan.MOST_SKILLS)
                .map(gap -> getTranslation(
                        "interview.decision.plan.gap",
                        record.kit().skill(gap.skill()),
                        gap.mean().rounded(2).toPlainString()))
                .collect(Collectors.joining(", "));
    }

    private void month(int days) {
        getContent().add(new H3(getTranslation("interview.decision.plan.day", days)));
        for (var at = 0; at < plan.size(); at++) {
            if (plan.get(at).days() == days) {
                getContent().add(step(at));
            }
        }
    }

    private Div step(int at) {
        var step = plan.get(at);
        var words = new TextArea(record.kit().skill(step.skill()));
        var limit = TextLimit.of(words, PlanStep.LONGEST_TEXT);
        words.setValue(step.text());
        words.setReadOnly(details.isFinal());
        words.setWidthFull();
        words.addValueChangeListener(event -> {
            if (limit.holds(event.getValue())) {
                change(at, event.getValue());
            }
        });
        var row = new Div(words);
        row.addClassName("decision-step");
        if (!details.isFinal()) {
            var remove = new Button(getTranslation("interview.decision.plan.remove"), click -> change(at, ""));
            remove.setAriaLabel(getTranslation("interview.decision.plan.remove.of", step.text()));
            row.add(remove);
        }
        return row;
    }

    /** A step without words goes. */
    private void change(int at, String text) {
        if (text.isBlank()) {
            plan.remove(at);
        } else {
            plan.set(at, plan.get(at).saying(text));
        }
        var steps = List.copyOf(plan);
        (text.isBlank() ? remove : write).accept(now -> now.planning(steps));
    }

    void focusPlan() {
        heading.getElement().callJsFunction("focus");
    }
}
