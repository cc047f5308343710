package org.ctoportal.interview.search.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import org.ctoportal.interview.preference.PreferenceClaim;
import org.ctoportal.interview.search.ClaimPreference;
import org.ctoportal.shared.ui.Notices;
import org.ctoportal.shared.ui.TextLimit;
import org.jspecify.annotations.Nullable;

/** What the candidate claims as a veteran, and the proof that was seen. */
class ClaimPanel extends Composite<Div> {

    private final Select<PreferenceClaim> claim = new Select<>();
    private final Checkbox verified = new Checkbox(getTranslation("interview.search.claim.verified"));
    private final TextField proof = new TextField(getTranslation("interview.search.claim.proof"));
    private final TextLimit limit;

    ClaimPanel(ClaimPreference said, @Nullable SerializableConsumer<ClaimPreference> keep) {
        claim.setLabel(getTranslation("interview.search.claim"));
        claim.setItems(PreferenceClaim.values());
        claim.setItemLabelGenerator(one -> getTranslation("interview.search.claim." + one));
        claim.setValue(said.claim());
        claim.setWidthFull();
        claim.addValueChangeListener(event -> showProof());
        verified.setValue(said.verified());
        proof.setValue(said.proof());
        proof.setWidthFull();
        proof.setHelperText(getTranslation("interview.search.claim.proof.hint"));
        limit = TextLimit.of(proof, ClaimPreference.LONGEST_PROOF);
        var fields = new Div(claim, verified, proof);
        fields.addClassName("search-fields");
        getContent().addClassName("panel");
        getContent().add(new H2(getTranslation("interview.search.claim.title")), fields);
        showProof();
        claim.setReadOnly(keep == null);
        verified.setReadOnly(keep == null);
        proof.setReadOnly(keep == null);
        if (keep != null) {
            getContent().add(new Button(getTranslation("interview.search.claim.save"), click -> save(keep)));
        }
    }

    private void showProof() {
        var claims = claim.getValue() != PreferenceClaim.NONE;
        verified.setVisible(claims);
        proof.setVisible(claims);
    }

    private void save(SerializableConsumer<ClaimPreference> keep) {
        var chosen = claim.getValue();
        var none = chosen == PreferenceClaim.NONE;
        if (!limit.holds(proof.getValue().strip())) {
            return;
        }
        var missing = !none && verified.getValue() && proof.getValue().isBlank();
        proof.setInvalid(missing);
        proof.setErrorMessage(missing ? getTranslation("interview.search.claim.proof.needed") : "");
        if (!missing) {
            keep.accept(
                    none ? ClaimPreference.NONE : new ClaimPreference(chosen, verified.getValue(), proof.getValue()));
            Notices.done(getTranslation("interview.search.saved"));
        }
    }
}
