package org.ctoportal.assessment.feedback.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import org.ctoportal.assessment.feedback.BeginRound;
import org.ctoportal.assessment.feedback.RefusedRoundException;
import org.ctoportal.identity.Colleague;

/** On whose work feedback is asked for, and until when. */
class NewRoundDialog extends Dialog {

    private final ComboBox<Colleague> leader = new ComboBox<>(getTranslation("assessment.feedback.begin.person"));
    private final DatePicker lastDay = new DatePicker(getTranslation("assessment.feedback.begin.lastDay"));
    private final transient SerializableConsumer<BeginRound> begin;

    NewRoundDialog(List<Colleague> leaders, SerializableConsumer<BeginRound> begin) {
        this.begin = begin;
        setHeaderTitle(getTranslation("assessment.feedback.begin"));
        setWidth("30rem");
        setMaxWidth("96vw");
        leader.setItems(leaders);
        leader.setItemLabelGenerator(one -> one.name() + ", " + one.title());
        leader.setManualValidation(true);
        leader.setRequiredIndicatorVisible(true);
        if (leaders.size() == 1) {
            leader.setValue(leaders.getFirst());
        }
        lastDay.setHelperText(
                getTranslation("assessment.feedback.begin.lastDay.hint", BeginRound.FEWEST_DAYS, BeginRound.MOST_DAYS));
        lastDay.setManualValidation(true);
        lastDay.setRequiredIndicatorVisible(true);
        lastDay.setLocale(getLocale());
        var form = new Div(leader, lastDay);
        form.addClassName("seat-form");
        add(form);
        var go = new Button(getTranslation("assessment.feedback.begin.go"), click -> go());
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("action.cancel"), click -> close()), go);
    }

    private void go() {
        leader.setInvalid(leader.getValue() == null);
        leader.setErrorMessage(getTranslation("assessment.feedback.refused.NOT_A_LEADER"));
        lastDay.setInvalid(lastDay.getValue() == null);
        lastDay.setErrorMessage(getTranslation("assessment.feedback.refused.LAST_DAY"));
        if (leader.isInvalid() || lastDay.isInvalid()) {
            return;
        }
        try {
            begin.accept(new BeginRound(leader.getValue().id(), lastDay.getValue()));
            close();
        } catch (RefusedRoundException e) {
            var isDay = e.why() == RefusedRoundException.Why.LAST_DAY;
            lastDay.setInvalid(isDay);
            leader.setInvalid(!isDay);
        }
    }
}
