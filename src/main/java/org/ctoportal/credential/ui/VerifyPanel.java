package org.ctoportal.credential.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import org.ctoportal.credential.holding.HoldingDetails;
import org.ctoportal.credential.holding.VerificationService;
import org.ctoportal.credential.rule.VerificationLevel;

/** How far a holding is verified, and what somebody with the right to looked at now. */
class VerifyPanel extends Composite<Div> {

    VerifyPanel(
            HoldingDetails details,
            SerializableBiConsumer<VerificationLevel, String> verify,
            SerializableRunnable checkAgain) {
        getContent().addClassNames("panel", "credential-form");
        var verification = details.verification();
        getContent()
                .add(
                        new H2(getTranslation("credential.verification")),
                        new Paragraph(getTranslation("credential.level." + verification.level())));
        if (verification.on() != null) {
            getContent()
                    .add(CredentialWords.hint(getTranslation(
                            "credential.verification.by",
                            verification.by(),
                            CredentialWords.day(verification.on(), getLocale()),
                            verification.how())));
        }
        if (!verification.level().isOfIssuer()) {
            getContent().add(CredentialWords.hint(getTranslation("credential.verification.needed")));
        }
        if (details.mayCheckAgain()) {
            var again = new Button(getTranslation("credential.check.again"), click -> checkAgain.run());
            again.setDisableOnClick(true);
            getContent().add(new Div(again), CredentialWords.hint(getTranslation("credential.check.again.hint")));
        }
        if (details.mayVerify()) {
            addForm(verify);
        }
    }

    private void addForm(SerializableBiConsumer<VerificationLevel, String> verify) {
        var level = new RadioButtonGroup<VerificationLevel>(getTranslation("credential.verification.seen"));
        level.setItems(VerificationLevel.DOCUMENT_SEEN, VerificationLevel.ISSUER_DIRECTORY);
        level.setItemLabelGenerator(one -> getTranslation("credential.level." + one));
        level.setValue(VerificationLevel.ISSUER_DIRECTORY);
        var how = new TextField(getTranslation("credential.verification.how"));
        how.setHelperText(getTranslation("credential.verification.how.hint"));
        how.setMaxLength(VerificationService.LONGEST);
        how.setManualValidation(true);
        how.setWidthFull();
        var go = new Button(getTranslation("credential.verify"), click -> {
            how.setInvalid(how.getValue().isBlank());
            how.setErrorMessage(getTranslation("credential.problem.needed"));
            if (!how.isInvalid()) {
                verify.accept(level.getValue(), how.getValue());
            }
        });
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getContent().add(level, how, go);
    }
}
