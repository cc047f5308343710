package org.ctoportal.interview.panel.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import org.ctoportal.interview.panel.Declare;
import org.ctoportal.interview.panel.MemberSummary;
import org.ctoportal.interview.panel.RecordRecusal;
import org.ctoportal.interview.panel.RefusedDeclarationException;
import org.ctoportal.interview.search.InterviewCandidates.Interviewed;
import org.ctoportal.shared.ui.TextLimit;

/** Keeps that a member steps back from a candidate, as they said on the telephone. */
class RecusalDialog extends Dialog {

    private final Select<Interviewed> candidate = new Select<>();
    private final TextArea reason = new TextArea(getTranslation("interview.panel.recusal.reason"));
    private final TextLimit limit;
    private final MemberSummary member;
    private final transient SerializableConsumer<RecordRecusal> record;

    RecusalDialog(MemberSummary member, List<Interviewed> candidates, SerializableConsumer<RecordRecusal> record) {
        this.member = member;
        this.record = record;
        setHeaderTitle(getTranslation("interview.panel.recusal.title", member.name()));
        setWidth("32rem");
        setMaxWidth("96vw");
        candidate.setLabel(getTranslation("interview.panel.recusal.candidate"));
        candidate.setItems(candidates);
        candidate.setItemLabelGenerator(one -> one.code() + " · " + one.name());
        candidate.setManualValidation(true);
        candidate.setWidthFull();
        reason.setHelperText(getTranslation("interview.panel.recusal.reason.hint"));
        reason.setWidthFull();
        limit = TextLimit.of(reason, Declare.LONGEST_EXPLANATION);
        var form = new Div(new Paragraph(getTranslation("interview.panel.recusal.lead")), candidate, reason);
        form.addClassName("seat-form");
        add(form);
        var go = new Button(getTranslation("interview.panel.recusal.record"), click -> record());
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("action.cancel"), click -> close()), go);
    }

    private void record() {
        var chosen = candidate.getValue();
        candidate.setInvalid(chosen == null);
        candidate.setErrorMessage(chosen == null ? getTranslation("interview.panel.conflict.choose") : "");
        if (chosen == null || !limit.holds(reason.getValue().strip())) {
            return;
        }
        try {
            record.accept(new RecordRecusal(member.id(), chosen.id(), reason.getValue()));
            close();
        } catch (RefusedDeclarationException e) {
            reason.setErrorMessage(getTranslation("interview.panel.recusal.refused." + e.why()));
            reason.setInvalid(true);
        }
    }
}
