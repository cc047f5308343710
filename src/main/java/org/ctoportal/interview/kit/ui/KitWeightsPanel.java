package org.ctoportal.interview.kit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.Optional;
import org.ctoportal.interview.kit.InterviewKitDetails;
import org.ctoportal.interview.kit.KitQuestion;
import org.ctoportal.interview.kit.QuestionWeights;
import org.ctoportal.interview.kit.WeightBasis;
import org.ctoportal.interview.kit.WriteKit;
import org.ctoportal.shared.Fraction;
import org.ctoportal.shared.Percent;
import org.ctoportal.shared.ui.TextLimit;

/** How much each question counts, and why. Shown are two decimals; kept and added up are exact fractions. */
class KitWeightsPanel extends Composite<Div> {

    private final KitEditing editing;
    private final Select<WeightBasis> basis = new Select<>();
    private final Div own = new Div();
    private final Paragraph sum = new Paragraph();
    private final Button normalize = new Button(getTranslation("interviewKit.normalize"), click -> normalize());
    private final TextArea reason = new TextArea(getTranslation("interviewKit.reason"));
    private final TextLimit limit = TextLimit.of(reason, WriteKit.LONGEST_REASON);

    KitWeightsPanel(KitEditing editing) {
        this.editing = editing;
        basis.setLabel(getTranslation("interviewKit.basis"));
        basis.setItems(WeightBasis.values());
        basis.setItemLabelGenerator(one -> getTranslation("interviewKit.basis." + one));
        basis.addValueChangeListener(event -> weigh(event.isFromClient()));
        reason.addValueChangeListener(event -> {
            if (event.isFromClient() && limit.holds(reason.getValue())) {
                var why = reason.getValue().strip();
                editing.changeKit(kit -> kit.because(why));
            }
        });
        own.addClassName("kit-panel");
        sum.addClassName("notice");
        getContent().addClassNames("panel", "kit-panel");
        getContent().add(new H2(getTranslation("interviewKit.weights")), basis, own, sum, normalize, reason);
    }

    private void weigh(boolean byHand) {
        if (byHand) {
            var chosen = Objects.requireNonNull(basis.getValue());
            var framework = editing.kit().framework();
            var why = chosen == WeightBasis.FRAMEWORK
                    ? "The reference weights of " + framework.name() + " " + framework.version() + "."
                    : "";
            editing.changeKit(kit -> kit.weighed(chosen, framework, why));
        }
    }

    private void normalize() {
        editing.changeKit(kit -> kit.normalized());
    }

    void show(InterviewKitDetails kit) {
        var asked = kit.kit();
        basis.setValue(asked.basis());
        basis.setReadOnly(!editing.mayChange());
        reason.setValue(asked.reason());
        reason.setReadOnly(!editing.mayChange());
        reason.setVisible(asked.basis() != WeightBasis.EQUAL);
        reason.setRequiredIndicatorVisible(asked.basis().needsReason());
        own.setVisible(asked.basis() != WeightBasis.EQUAL);
        weights(kit);
        var addsUp = asked.weights().addUp();
        sum.setText(getTranslation(
                "interviewKit.sum", asked.weights().sum().times(100).rounded(2).toPlainString()));
        sum.setVisible(!addsUp);
        normalize.setVisible(
                !addsUp && editing.mayChange() && asked.weights().sum().signum() > 0);
    }

    private void weights(InterviewKitDetails kit) {
        own.removeAll();
        if (kit.kit().basis() == WeightBasis.OWN && editing.mayChange()) {
            kit.kit().questions().forEach(question -> own.add(field(kit, question)));
        } else if (kit.kit().basis() != WeightBasis.EQUAL) {
            var drawn = new Markup();
            kit.kit()
                    .questions()
                    .forEach(question -> drawn.add(
                            "div",
                            "",
                            new Markup()
                                    .add("span", name(kit, question))
                                    .add("span", "kit-weight", shown(kit, question) + "%")));
            var list = new Div();
            list.addClassName("kit-weights");
            drawn.into(list);
            own.add(list);
        }
    }

    private static String name(InterviewKitDetails kit, KitQuestion question) {
        return (kit.kit().questions().indexOf(question) + 1) + ". " + KitWords.skill(kit.framework(), question.skill());
    }

    private static String shown(InterviewKitDetails kit, KitQuestion question) {
        return kit.kit().weights().shown(question.code()).toPlainString();
    }

    private TextField field(InterviewKitDetails kit, KitQuestion question) {
        var name = name(kit, question);
        var field = new TextField(name);
        field.setAriaLabel(getTranslation("interviewKit.weightOf", name));
        field.setSuffixComponent(new Span("%"));
        field.getElement().setAttribute("inputmode", "decimal");
        field.setValue(shown(kit, question));
        field.setManualValidation(true);
        field.addValueChangeListener(event -> percent(field)
                .ifPresent(typed -> editing.changeKit(before -> {
                    var shares = new LinkedHashMap<>(before.weights().shares());
                    shares.put(question.code(), Fraction.of(typed).over(100));
                    return before.weighed(new QuestionWeights(shares), before.reason());
                })));
        return field;
    }

    private Optional<BigDecimal> percent(TextField field) {
        var typed = Percent.find(field.getValue())
                .map(Percent::value)
                .filter(value -> value.signum() >= 0 && value.compareTo(new BigDecimal(100)) <= 0);
        field.setInvalid(typed.isEmpty());
        field.setErrorMessage(getTranslation("interviewKit.problem.percent"));
        return typed;
    }
}
