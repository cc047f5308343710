package org.ctoportal.assessment.team.ui;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.ctoportal.assessment.sheet.ui.StatementSheet;
import org.ctoportal.assessment.team.DeleteTeamAssessment;
import org.ctoportal.assessment.team.TeamAssessmentFounding;
import org.ctoportal.assessment.team.TeamAssessmentFounding.FoundAssessment;
import org.ctoportal.assessment.team.TeamAssessmentFounding.FoundMember;
import org.ctoportal.assessment.team.TeamAssessmentId;
import org.ctoportal.assessment.team.TeamAssessmentRoutes;
import org.ctoportal.assessment.team.TeamAssessmentService;
import org.ctoportal.assessment.team.TeamDeletionService;
import org.ctoportal.district.DistrictId;
import org.ctoportal.identity.Colleague;
import org.ctoportal.identity.Role;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class TeamViewTest extends ViewTest {

    @Autowired
    TeamAssessmentFounding founding;

    @Autowired
    TeamAssessmentService assessments;

    private DistrictId district;

    @BeforeEach
    void open() {
        district = districts.another(CedarHollow.facts());
        openIn(district, Role.SUPERINTENDENT);
    }

    @Test
    void what_is_missing_is_said_at_its_field_and_then_the_team_is_asked() {
        goTo(TeamAssessmentRoutes.NEW);
        var purpose = _get(TextField.class);
        @SuppressWarnings("unchecked")
        MultiSelectComboBox<Colleague> members = _get(MultiSelectComboBox.class);
        assertThat(members.getValue()).extracting(Colleague::title).containsExactly("SUPERINTENDENT");

        _get(DatePicker.class).setValue(LocalDate.now().plusDays(14));
        _click(_get(Button.class, spec -> spec.withText("Ask them")));
        assertThat(purpose.isInvalid()).isTrue();

        purpose.setValue("Where we stand");
        _click(_get(Button.class, spec -> spec.withText("Ask them")));
        assertThat(purpose.isInvalid()).isFalse();
        assertThat(members.getErrorMessage()).startsWith("Choose at least three members");

        members.setValue(members.getListDataView().getItems().limit(3).toArray(Colleague[]::new));
        _click(_get(Button.class, spec -> spec.withText("Ask them")));
        assertThat(text(TeamAssessmentView.class)).contains("Who has submitted: 0 of 3", "Not submitted yet");
    }

    @Test
    void the_result_begins_with_what_the_team_sees_most_differently() {
        goTo(TeamAssessmentRoutes.resultOf(
                found(-1, "1544433333444444444423-", "25444333334444444444--", "5544433333444444444425")));

        var seen = text(TeamResultView.class);
        assertThat(seen)
                .contains("Disconnects (1)", "1 to 5, 4 apart", "8 ÷ 3 = 8/3 (2.6666…)", "all 5", "Not shown")
                .contains("Ask two members to state it without notes");
        assertThat(seen.indexOf("We share one written statement"))
                .isLessThan(seen.indexOf("We decide technology priorities together"));
        assertThat(_find(Anchor.class, spec -> spec.withText("PDF"))).hasSize(1);
    }

    @Test
    void one_with_a_result_cannot_be_deleted_and_says_why() {
        goTo(TeamAssessmentRoutes.of(found(-1, "33333", "44444", "33333")));

        assertThat(text(TeamAssessmentView.class)).contains("It closed with a result that the team can read");
        assertThat(_find(Button.class, spec -> spec.withText("Delete the assessment")))
                .isEmpty();
    }

    @Test
    void what_goes_away_is_said_and_then_it_is_gone() {
        goTo(TeamAssessmentRoutes.of(found(14, "33333", "", "")));

        _click(_get(Button.class, spec -> spec.withText("Delete the assessment")));

        assertThat(_get(ConfirmDialog.class).getElement().getProperty("message"))
                .startsWith("“Where we stand” goes away. 3 members are asked in it, and one has submitted.");
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        NotificationsKt.expectNotifications("“Where we stand” is deleted.");
        assertThat(text(TeamListView.class)).contains("No team assessment yet");
    }

    @Test
    void who_has_it_open_when_it_is_deleted_is_told(@Autowired TeamDeletionService deletions) {
        var id = found(14, "33333", "", "");
        goTo(TeamAssessmentRoutes.of(id));
        deletions.delete(new DeleteTeamAssessment(id, 3, 1));
        _click(_get(Button.class, spec -> spec.withText("Close and make the result")));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(text(Notification.class)).contains("somebody else deleted it meanwhile");
        assertThat(text(TeamListView.class)).contains("No team assessment yet");

        var answered = found(14, "", "", "");
        goTo(TeamAssessmentRoutes.sheetOf(answered));
        deletions.delete(new DeleteTeamAssessment(answered, 3, 0));
        _fireDomEvent(_get(StatementSheet.class), "sheet-changed");

        assertThat(text(TeamSheetView.class))
                .contains("Where we stand", "it has been deleted: there is nothing left to answer");
        assertThat(_find(StatementSheet.class)).isEmpty();
    }

    @Test
    void with_two_answers_there_is_a_message_in_place_of_a_result() {
        goTo(TeamAssessmentRoutes.of(found(-1, "33333", "44444", "")));

        assertThat(text(TeamAssessmentView.class))
                .contains("Fewer than 3 members submitted, so there is no result", "Did not submit");
        assertThat(_find(Anchor.class, spec -> spec.withText("Open the result")))
                .isEmpty();
    }

    private TeamAssessmentId found(int daysLeft, String... levels) {
        var people = assessments.possibleMembers().stream()
                .sorted(Comparator.comparing(one -> !one.roles().contains(Role.SUPERINTENDENT)))
                .toList();
        return founding.found(new FoundAssessment(
                "Where we stand",
                Duration.ofDays(20),
                daysLeft,
                List.of(
                        new FoundMember(people.get(0), levels[0]),
                        new FoundMember(people.get(1), levels[1]),
                        new FoundMember(people.get(2), levels[2]))));
    }

    private static String text(Class<? extends com.vaadin.flow.component.Component> view) {
        return _get(view).getElement().getTextRecursively();
    }
}
