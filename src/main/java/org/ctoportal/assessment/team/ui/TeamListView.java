package org.ctoportal.assessment.team.ui;

import static org.ctoportal.assessment.team.ui.TeamWords.KEY;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.ctoportal.assessment.team.TeamAssessmentRoutes;
import org.ctoportal.assessment.team.TeamAssessmentService;
import org.ctoportal.assessment.team.TeamAssessmentSummary;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.shared.ui.EmptyState;
import org.ctoportal.shared.ui.PageHeader;
import org.springframework.data.domain.PageRequest;

/** Team assessments, the latest first: those of the district, or those one is asked in. */
@Route(TeamAssessmentRoutes.LIST)
@Menu(title = "menu.grow.team", order = 15)
@RolesAllowed(Permissions.READ_DOCUMENTS)
class TeamListView extends Div implements HasDynamicTitle {

    private static final int MOST = 100;

    TeamListView(TeamAssessmentService assessments, CurrentUser currentUser) {
        addClassNames("page", "narrow");
        var header = new PageHeader(getPageTitle());
        header.setSubtitle(getTranslation(KEY + "subtitle"));
        add(header);
        var keeps = currentUser.get().may(Permissions.KEEP_TEAM_ASSESSMENTS);
        var shown = assessments.list(PageRequest.of(0, MOST));
        if (shown.isEmpty()) {
            add(nothing(keeps));
            return;
        }
        if (keeps) {
            header.addAction(begin());
        }
        var list = new UnorderedList();
        list.addClassName("recent");
        shown.forEach(one -> list.add(row(one)));
        var section = new Section(list);
        section.addClassName("panel");
        add(section);
    }

    private EmptyState nothing(boolean keeps) {
        var empty = new EmptyState(
                getTranslation(KEY + "none"), getTranslation(KEY + (keeps ? "none.hint" : "none.member")));
        if (keeps) {
            empty.addAction(begin());
        }
        return empty;
    }

    private Anchor begin() {
        var begin = new Anchor(TeamAssessmentRoutes.NEW, getTranslation(KEY + "begin"));
        begin.addClassNames("button", "primary");
        return begin;
    }

    private ListItem row(TeamAssessmentSummary one) {
        var state = new Span(getTranslation(
                KEY + (one.isClosed() ? "list.closed" : "list.running"), TeamWords.day(one.lastDay()), one.begunBy()));
        state.addClassName("hint");
        return new ListItem(new Anchor(TeamAssessmentRoutes.of(one.id()), one.purpose()), state);
    }

    @Override
    public String getPageTitle() {
        return getTranslation(KEY + "title");
    }
}
