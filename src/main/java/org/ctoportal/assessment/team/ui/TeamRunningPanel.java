package org.ctoportal.assessment.team.ui;

import static org.ctoportal.assessment.team.ui.TeamWords.KEY;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.ctoportal.assessment.team.BeginTeamAssessment;
import org.ctoportal.assessment.team.MemberState;
import org.ctoportal.assessment.team.RefusedTeamAssessmentException;
import org.ctoportal.assessment.team.TeamAssessmentDetails;
import org.ctoportal.identity.Colleague;

/** What can be done with a running assessment: ask more people, set another last day, remind, close. */
class TeamRunningPanel extends Composite<Section> {

    private final TeamAssessmentDetails details;
    private final TeamActs acts;

    TeamRunningPanel(TeamAssessmentDetails details, List<Colleague> people, boolean carried, TeamActs acts) {
        this.details = details;
        this.acts = acts;
        getContent().addClassNames("panel", "self-form", "team-running");
        getContent().add(new H2(getTranslation(KEY + "run")), lastDay(), more(people), buttons(carried));
        if (!carried) {
            getContent().add(TeamWords.hint(getTranslation(KEY + "noMail")));
        }
    }

    private DatePicker lastDay() {
        var day = new DatePicker(getTranslation(KEY + "lastDay"), details.lastDay());
        day.setHelperText(getTranslation(KEY + "lastDay.hint", BeginTeamAssessment.MOST_DAYS));
        day.setLocale(getLocale());
        day.addClassName("team-day");
        day.setManualValidation(true);
        day.addValueChangeListener(changed -> {
            try {
                day.setInvalid(changed.getValue() == null);
                day.setErrorMessage(getTranslation(KEY + "refused.LAST_DAY", BeginTeamAssessment.MOST_DAYS));
                if (changed.getValue() != null) {
                    acts.endOn().accept(changed.getValue());
                }
            } catch (RefusedTeamAssessmentException e) {
                day.setErrorMessage(TeamWords.refused(e));
                day.setInvalid(true);
            }
        });
        return day;
    }

    private Component more(List<Colleague> people) {
        var asked = details.members().stream()
                .filter(one -> one.state() != MemberState.TAKEN_OFF)
                .map(one -> one.person())
                .toList();
        var more = new MultiSelectComboBox<Colleague>(getTranslation(KEY + "more"));
        more.setItems(people.stream().filter(one -> !asked.contains(one.id())).toList());
        more.setItemLabelGenerator(TeamWords::person);
        more.setManualValidation(true);
        var ask = new Button(getTranslation(KEY + "more.ask"), click -> {
            try {
                more.setInvalid(more.isEmpty());
                more.setErrorMessage(getTranslation(KEY + "more.whom"));
                if (!more.isEmpty()) {
                    acts.add()
                            .accept(more.getValue().stream().map(Colleague::id).toList());
                }
            } catch (RefusedTeamAssessmentException e) {
                more.setErrorMessage(TeamWords.refused(e));
                more.setInvalid(true);
            }
        });
        var row = new Div(more, ask);
        row.addClassName("team-more");
        return row;
    }

    private Div buttons(boolean carried) {
        var buttons = new Div();
        buttons.addClassName("feedback-buttons");
        if (carried) {
            buttons.add(new Button(
                    getTranslation(KEY + "remind"), click -> acts.remind().run()));
            var before = details.remindedAt();
            if (before != null) {
                buttons.add(
                        TeamWords.hint(getTranslation(KEY + "remindedAt", TeamWords.moment(before, details.zone()))));
            }
        }
        buttons.add(new Button(getTranslation(KEY + "close"), click -> confirmClosing()));
        return buttons;
    }

    private void confirmClosing() {
        var isEnough = details.submitted() >= details.fewest();
        var dialog = new ConfirmDialog(
                getTranslation(KEY + "close"),
                getTranslation(
                        KEY + (isEnough ? "close.result" : "close.tooFew"), details.submitted(), details.fewest()),
                getTranslation(KEY + "close.yes"),
                confirmed -> acts.close().run());
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("action.cancel"));
        dialog.open();
    }
}
