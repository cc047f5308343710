package org.ctoportal.compensation.policy.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableFunction;
import java.util.Optional;
import java.util.Set;
import org.ctoportal.compensation.policy.BeginPolicy;
import org.ctoportal.compensation.policy.RecognitionCard;
import org.ctoportal.shared.ui.TextLimit;

/** Number and title of a new policy. */
class NewPolicyDialog extends Dialog {

    /** What most districts begin with; every card can be taken off again. */
    private static final Set<RecognitionCard> USUAL =
            Set.of(RecognitionCard.REIMBURSEMENT, RecognitionCard.STIPEND, RecognitionCard.CAP);

    private final TextField number = new TextField(getTranslation("policy.number"));
    private final TextField title = new TextField(getTranslation("policy.title"));

    /** {@code begin} says in words what is wrong with the number, or nothing when the policy is begun. */
    NewPolicyDialog(SerializableFunction<BeginPolicy, Optional<String>> begin) {
        setHeaderTitle(getTranslation("policy.begin"));
        setWidth("32rem");
        setMaxWidth("96vw");
        number.setHelperText(getTranslation("policy.number.hint"));
        number.setWidthFull();
        title.setWidthFull();
        title.setValue(getTranslation("policy.title.usual"));
        TextLimit.of(number, BeginPolicy.LONGEST_NUMBER);
        TextLimit.of(title, BeginPolicy.LONGEST_TITLE);
        var hint = new Paragraph(getTranslation("policy.begin.hint"));
        hint.addClassName("hint");
        add(new VerticalLayout(hint, number, title));
        var confirm = new Button(getTranslation("policy.begin"), click -> begin(begin));
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("action.cancel"), click -> close()), confirm);
    }

    private void begin(SerializableFunction<BeginPolicy, Optional<String>> begin) {
        var right = holds(BeginPolicy.isNumber(number.getValue()), number, "policy.problem.NUMBER")
                & holds(BeginPolicy.isTitle(title.getValue()), title, "policy.problem.TITLE");
        if (right) {
            begin.apply(new BeginPolicy(number.getValue(), title.getValue(), USUAL))
                    .ifPresentOrElse(problem -> say(number, problem), this::close);
        }
    }

    private boolean holds(boolean right, HasValidation field, String problem) {
        field.setInvalid(false);
        if (!right) {
            say(field, getTranslation(problem));
        }
        return right;
    }

    private static void say(HasValidation field, String problem) {
        field.setErrorMessage(problem);
        field.setInvalid(true);
    }
}
