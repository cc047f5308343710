package org.ctoportal.assessment.self.ui;

import static org.ctoportal.assessment.self.ui.SelfWords.KEY;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.util.List;
import org.ctoportal.assessment.matrix.MatrixConsentService;
import org.ctoportal.assessment.self.SelfAssessmentRoutes;
import org.ctoportal.assessment.self.SelfAssessmentService;
import org.ctoportal.assessment.self.SelfAssessmentSummary;
import org.ctoportal.assessment.self.SelfShareService;
import org.ctoportal.assessment.self.SharedAssessmentSummary;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.shared.ui.EmptyState;
import org.ctoportal.shared.ui.PageHeader;

/** The own runs, the newest first, and what others shared. */
@Route(SelfAssessmentRoutes.LIST)
@Menu(title = "menu.grow.selfAssessments", order = 10)
@RolesAllowed(Permissions.READ_DOCUMENTS)
class SelfAssessmentListView extends Div implements HasDynamicTitle {

    private final ZoneId zone;

    SelfAssessmentListView(
            SelfAssessmentService assessments,
            SelfShareService shares,
            MatrixConsentService consents,
            DistrictProfileService districts,
            CurrentUser currentUser) {
        this.zone = districts.profile().timeZone();
        addClassNames("page", "narrow");
        var header = new PageHeader(getPageTitle());
        header.setSubtitle(getTranslation(KEY + "private"));
        add(header);
        var mayAssess = currentUser.get().may(Permissions.ASSESS_SELF);
        var mine = mayAssess ? assessments.mine() : List.<SelfAssessmentSummary>of();
        var shared = shares.sharedWithMe();
        if (!mine.isEmpty()) {
            header.addAction(begin());
            add(section("mine", mine.stream().map(this::row).toList()));
        } else if (mayAssess) {
            add(nothing("none", begin()));
        } else if (shared.isEmpty()) {
            add(nothing("nobodyShared"));
        }
        if (!shared.isEmpty()) {
            add(section("sharedWithMe", shared.stream().map(this::row).toList()));
        }
        if (mayAssess) {
            add(new ConsentPanel(consents, zone));
        }
    }

    private EmptyState nothing(String key, Anchor... actions) {
        var empty = new EmptyState(getTranslation(KEY + key), getTranslation(KEY + key + ".hint"));
        List.of(actions).forEach(empty::addAction);
        return empty;
    }

    private Anchor begin() {
        var begin = new Anchor(SelfAssessmentRoutes.NEW, getTranslation(KEY + "begin"));
        begin.addClassNames("button", "primary");
        return begin;
    }

    private Section section(String key, List<ListItem> rows) {
        var heading = new H2(getTranslation(KEY + key));
        heading.addClassName("section-title");
        var list = new UnorderedList(rows.toArray(ListItem[]::new));
        list.addClassName("recent");
        var section = new Section(heading, list);
        section.addClassName("panel");
        return section;
    }

    private ListItem row(SelfAssessmentSummary one) {
        var path = one.isOpen() ? SelfAssessmentRoutes.of(one.id()) : SelfAssessmentRoutes.reportOf(one.id());
        var submitted = one.submittedAt();
        var state = submitted == null
                ? getTranslation(KEY + "state.open", one.answered(), one.statements())
                : getTranslation(KEY + "state.submitted", SelfWords.moment(submitted, zone));
        return row(path, SelfWords.title(one.kind()) + " · " + SelfWords.run(one.run(), one.edition()), state);
    }

    private ListItem row(SharedAssessmentSummary one) {
        return row(
                SelfAssessmentRoutes.sharedOf(one.id()),
                one.owner() + " · " + SelfWords.title(one.kind()),
                getTranslation(KEY + "state.shared", SelfWords.moment(one.since(), zone)));
    }

    private static ListItem row(String path, String title, String state) {
        var hint = new Span(state);
        hint.addClassName("hint");
        return new ListItem(new Anchor(path, title), hint);
    }

    @Override
    public String getPageTitle() {
        return getTranslation(KEY + "title");
    }
}
