package org.ctoportal.jobdescription.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ctoportal.authoring.upgrade.Choice;
import org.ctoportal.authoring.upgrade.UpgradePlan;
import org.ctoportal.authoring.upgrade.UpgradeStep.Outcome;

/** What an upgrade does, what needs a look first. */
class UpgradePanel extends Composite<Div> {

    private final List<UpgradeChoice> asked = new ArrayList<>();

    UpgradePanel(UpgradePlan plan, boolean mayChange, SerializableRunnable decided) {
        getContent().addClassName("upgrade");
        for (var step : plan.steps(Outcome.NEEDS_CHOICE)) {
            asked.add(new UpgradeChoice(step, mayChange, decided));
        }
        if (!asked.isEmpty()) {
            var why = new Paragraph(getTranslation("jobDescription.upgrade.look.hint"));
            why.addClassName("hint");
            getContent().add(new H2(getTranslation("jobDescription.upgrade.look", asked.size())), why);
            asked.forEach(getContent()::add);
        }
        getContent().add(new H2(getTranslation("jobDescription.upgrade.byItself")));
        add("jobDescription.upgrade.along", plan, Outcome.COMES_ALONG, Outcome.REPLACED);
        add("jobDescription.upgrade.added", plan, Outcome.ADDED);
        add("jobDescription.upgrade.gone", plan, Outcome.GONE);
        add("jobDescription.upgrade.same", plan, Outcome.SAME);
        if (!plan.setAside().isEmpty()) {
            getContent()
                    .add(
                            new H2(getTranslation("jobDescription.upgrade.aside")),
                            new Paragraph(getTranslation("jobDescription.upgrade.aside.hint")),
                            Steps.setAside(plan.setAside()));
        }
    }

    private void add(String title, UpgradePlan plan, Outcome... outcomes) {
        var steps = plan.steps(outcomes);
        if (!steps.isEmpty()) {
            getContent().add(Steps.of(title, steps));
        }
    }

    Map<String, Choice> choices() {
        var choices = new HashMap<String, Choice>();
        asked.forEach(
                one -> one.choice().ifPresent(choice -> choices.put(one.step().code(), choice)));
        return choices;
    }

    /** Decisions of a former preview stand where they are still asked for the same words. */
    void takeOver(UpgradePanel former) {
        for (var one : asked) {
            former.asked.forEach(one::takeOver);
        }
    }
}
