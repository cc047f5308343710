package org.ctoportal.assessment.team.ui;

import static org.ctoportal.assessment.team.ui.TeamWords.KEY;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Objects;
import org.ctoportal.assessment.sheet.ui.StatementSheet;
import org.ctoportal.assessment.team.AskedTeamMember;
import org.ctoportal.assessment.team.TeamAnswerService;
import org.ctoportal.assessment.team.TeamAssessmentId;
import org.ctoportal.assessment.team.TeamAssessmentNotFoundException;
import org.ctoportal.assessment.team.TeamAssessmentRoutes;
import org.ctoportal.shared.ui.Notices;
import org.ctoportal.shared.ui.PageHeader;
import org.jspecify.annotations.Nullable;

/** What one member says of the team, in private. Every answer goes to the portal by itself; leaving loses nothing. */
@Route(TeamAssessmentRoutes.SHEET)
@PermitAll
class TeamSheetView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient TeamAnswerService answers;
    private final StatementSheet sheet = new StatementSheet(() -> {}, this::showAgain);
    private @Nullable AskedTeamMember asked;

    TeamSheetView(TeamAnswerService answers) {
        this.answers = answers;
        addClassNames("page", "narrow", "team-answering");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        load(TeamWords.assessment(event));
        show();
    }

    private void load(TeamAssessmentId id) {
        try {
            asked = answers.asked(id);
        } catch (TeamAssessmentNotFoundException e) {
            throw TeamWords.nothingHere();
        }
    }

    private void show() {
        removeAll();
        var assessment = asked().assessment();
        var header = new PageHeader(getPageTitle());
        header.setSubtitle(getTranslation(
                KEY + "sheet.subtitle",
                TeamWords.day(assessment.lastDay()),
                assessment.summary().begunBy()));
        var back = new Anchor(TeamAssessmentRoutes.of(assessment.id()), getTranslation(KEY + "sheet.back"));
        back.addClassName("button");
        header.addAction(back);
        var who = new Paragraph(getTranslation(KEY + "private"));
        who.addClassName("self-private");
        add(header, who);
        if (!asked().isOpen()) {
            add(ended());
        }
        if (!asked().isTakenOff()) {
            add(instructions(), sheet);
            sheet.show(TeamSheet.of(asked()), TeamSheet.OWN, assessment.zone());
        }
    }

    /** Why nothing can be answered any more. */
    private Paragraph ended() {
        var isSubmitted = asked().submittedAt() != null;
        var ended = new Paragraph(getTranslation(
                KEY + (isSubmitted ? "own.SUBMITTED" : asked().isTakenOff() ? "own.TAKEN_OFF" : "own.late")));
        ended.addClassName("notice");
        ended.setClassName("calm", isSubmitted);
        return ended;
    }

    private NativeDetails instructions() {
        var list = new UnorderedList();
        asked().instructions().forEach(one -> list.add(new ListItem(one)));
        var instructions = new NativeDetails(getTranslation(KEY + "sheet.instructions"), list);
        instructions.addClassName("team-instructions");
        instructions.setOpen(asked().isOpen() && asked().answers().isEmpty());
        return instructions;
    }

    private void showAgain() {
        var wasOpen = asked().isOpen();
        try {
            asked = answers.asked(asked().assessment().id());
        } catch (TeamAssessmentNotFoundException e) {
            showNothing();
            return;
        }
        if (wasOpen && asked().submittedAt() != null) {
            Notices.done(getTranslation(KEY + "submitted"));
            getUI().ifPresent(ui ->
                    ui.navigate(TeamAssessmentRoutes.of(asked().assessment().id())));
        } else {
            show();
        }
    }

    /** It was deleted while the member had it open. */
    private void showNothing() {
        removeAll();
        var gone = new Paragraph(getTranslation(KEY + "notHere"));
        gone.addClassName("notice");
        add(new PageHeader(getPageTitle()), gone);
    }

    private AskedTeamMember asked() {
        return Objects.requireNonNull(asked);
    }

    @Override
    public String getPageTitle() {
        return asked().assessment().summary().purpose();
    }
}
