package org.ctoportal.assessment.evaluation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.ctoportal.assessment.evaluation.EvaluationRoutes;
import org.ctoportal.assessment.evaluation.policy.EvaluationPolicyService;
import org.ctoportal.assessment.evaluation.policy.PolicyTerms;
import org.ctoportal.assessment.evaluation.rubric.WeightSetting;
import org.ctoportal.identity.Permissions;
import org.ctoportal.shared.ui.Notices;
import org.ctoportal.shared.ui.PageHeader;
import org.ctoportal.shared.ui.TextLimit;

/** What evaluations of the district go by, settled before they begin. */
@Route(EvaluationRoutes.POLICY)
@RolesAllowed(Permissions.KEEP_PROFILE)
class PolicyView extends Div implements HasDynamicTitle {

    private final transient EvaluationPolicyService policies;
    private final RadioButtonGroup<WeightSetting> weights =
            new RadioButtonGroup<>(getTranslation("evaluation.policy.weights"));
    private final IntegerField days = new IntegerField(getTranslation("evaluation.policy.days"));
    private final TextArea closed = new TextArea(getTranslation("evaluation.policy.closed"));
    private final TextArea recordClass = new TextArea(getTranslation("evaluation.policy.class"));
    private final TextLimit longest;

    PolicyView(EvaluationPolicyService policies) {
        this.policies = policies;
        addClassNames("page", "narrow");
        var terms = policies.terms();
        weights.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        weights.setItems(WeightSetting.values());
        weights.setItemLabelGenerator(one -> getTranslation("evaluation.setting." + one));
        weights.setValue(terms.weights());
        days.setHelperText(getTranslation("evaluation.policy.days.helper"));
        days.setManualValidation(true);
        days.setStepButtonsVisible(true);
        days.setMin(1);
        days.setMax(PolicyTerms.MOST_DAYS);
        days.setValue(terms.responseDays());
        closed.setHelperText(getTranslation("evaluation.policy.closed.helper"));
        closed.setManualValidation(true);
        closed.setMinRows(3);
        closed.setValue(TypedDays.text(terms.closedInOrder()));
        recordClass.setHelperText(getTranslation("evaluation.policy.class.helper"));
        recordClass.setValue(terms.recordClass());
        longest = TextLimit.of(recordClass, PolicyTerms.LONGEST_CLASS);
        var header = new PageHeader(getPageTitle());
        header.setSubtitle(getTranslation("evaluation.policy.subtitle"));
        var back = new Anchor(EvaluationRoutes.LIST, getTranslation("evaluation.list.title"));
        back.addClassName("button");
        header.addAction(back);
        var save = new Button(getTranslation("evaluation.policy.save"), click -> keep());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var fields = new Div(weights, days, closed, recordClass, save);
        fields.addClassNames("panel", "evaluation-fields");
        add(header, fields);
    }

    private void keep() {
        terms().ifPresent(terms -> {
            policies.keep(terms);
            closed.setValue(TypedDays.text(terms.closedInOrder()));
            Notices.done(getTranslation("evaluation.policy.saved"));
        });
    }

    /** What was typed, or nothing, and every field says what is wrong. */
    private Optional<PolicyTerms> terms() {
        var typed = TypedDays.of(closed.getValue());
        var number = days.getValue();
        var fits = number != null && number >= 1 && number <= PolicyTerms.MOST_DAYS;
        days.setInvalid(!fits);
        days.setErrorMessage(getTranslation("evaluation.policy.days.wrong", PolicyTerms.MOST_DAYS));
        closed.setInvalid(!typed.unknown().isEmpty() || typed.days().size() > PolicyTerms.MOST_CLOSED);
        closed.setErrorMessage(
                typed.unknown().isEmpty()
                        ? getTranslation("evaluation.policy.closed.many", PolicyTerms.MOST_CLOSED)
                        : getTranslation("evaluation.policy.closed.wrong", String.join(", ", typed.unknown())));
        var named = longest.holds(recordClass.getValue());
        if (recordClass.getValue().isBlank()) {
            recordClass.setInvalid(true);
            recordClass.setErrorMessage(getTranslation("evaluation.policy.class.wrong"));
        }
        return !fits || closed.isInvalid() || !named || recordClass.isInvalid()
                ? Optional.empty()
                : Optional.of(new PolicyTerms(weights.getValue(), number, typed.days(), recordClass.getValue()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("evaluation.policy");
    }
}
