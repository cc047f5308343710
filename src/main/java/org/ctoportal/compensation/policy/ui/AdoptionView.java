package org.ctoportal.compensation.policy.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.ctoportal.authoring.comparison.RevisionComparison;
import org.ctoportal.compensation.adoption.AdoptionDetails;
import org.ctoportal.compensation.adoption.AdoptionRefusedException;
import org.ctoportal.compensation.adoption.AdoptionService;
import org.ctoportal.compensation.adoption.BoardService;
import org.ctoportal.compensation.adoption.PolicyCourseService;
import org.ctoportal.compensation.adoption.RefusedMinutesException;
import org.ctoportal.compensation.announcement.PolicyPublicityService;
import org.ctoportal.compensation.policy.PolicyRoutes;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.shared.ui.PageHeader;

/** A policy before the board: where it stands, what is missing, and what the clerk records. */
@Route(PolicyRoutes.ADOPTION)
@RolesAllowed(Permissions.READ_DOCUMENTS)
class AdoptionView extends Div implements BeforeEnterObserver, HasDynamicTitle, AdoptionActs {

    private final transient AdoptionService adoption;
    private final transient BoardService board;
    private final transient PolicyCourseService courses;
    private final transient PolicyPublicityService publicity;
    private final boolean mayRecord;
    private final boolean mayDraft;
    private AdoptionDetails details;

    @SuppressWarnings("NullAway.Init") // beforeEnter
    AdoptionView(
            AdoptionService adoption,
            BoardService board,
            PolicyCourseService courses,
            PolicyPublicityService publicity,
            CurrentUser currentUser) {
        this.adoption = adoption;
        this.board = board;
        this.courses = courses;
        this.publicity = publicity;
        this.mayDraft = currentUser.get().may(Permissions.DRAFT_DOCUMENTS);
        this.mayRecord = currentUser.get().may(Permissions.KEEP_ADOPTIONS);
        addClassNames("page", "policy");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        details = PolicyAddress.open(event, adoption::get);
        show();
    }

    private void show() {
        removeAll();
        var header = new PageHeader(getPageTitle());
        header.setSubtitle(getTranslation("policy.adoption.subtitle"));
        add(header, new PolicyPages(details.policy(), PolicyPages.ADOPTION));
        var open = details.isOpen();
        var wasAdopted = details.adopted(1).isPresent();
        if (wasAdopted) {
            add(new InForcePanel(this));
        }
        add(new StandingPanel(this));
        if (mayRecord && open) {
            if (!details.textKept()) {
                add(new ClassifyPanel(this));
            }
            add(new MinutesPanel(this), new PlanPanel(this));
        }
        var page = publicity.findAddress(details.policy()).orElse("");
        add(new UnionPanel(this), new PublicPagePanel(this, page, this::publish), new CommentsPanel(this));
        if (mayRecord && wasAdopted && details.course().retiredFrom().isEmpty()) {
            add(new DecisionPanel(this));
        }
        add(new HistoryPanel(this));
        if (mayRecord && open && !details.versions().isEmpty()) {
            add(new GiveBackPanel(this));
        }
        if (mayDraft && open && wasAdopted && (mayRecord || !details.state().isUnderWay())) {
            add(new DropPanel(this));
        }
    }

    @Override
    public AdoptionDetails details() {
        return details;
    }

    @Override
    public boolean mayRecord() {
        return mayRecord;
    }

    @Override
    public boolean mayDraft() {
        return mayDraft;
    }

    @Override
    public Optional<String> follow(CourseStep step) {
        return taken(() -> step.with(courses));
    }

    @Override
    public Optional<String> take(Step step) {
        return taken(() -> step.with(board));
    }

    private void publish(boolean wanted) {
        taken(wanted ? () -> publicity.publish(details.policy()) : () -> publicity.withdraw(details.policy()));
    }

    @Override
    public Optional<String> hear(Hearing hearing) {
        return taken(() -> hearing.with(adoption));
    }

    private Optional<String> taken(Runnable act) {
        try {
            act.run();
        } catch (AdoptionRefusedException e) {
            return Optional.of(AdoptionWords.refusal(e, getLocale()));
        } catch (RefusedMinutesException e) {
            return Optional.of(getTranslation("policy.adoption.problem." + e.reason()));
        }
        details = adoption.get(details.policy());
        show();
        return Optional.empty();
    }

    @Override
    public RevisionComparison redline(int from, int to) {
        return adoption.redline(details.policy(), from, to);
    }

    @Override
    public RevisionComparison redlineToDraft(int from) {
        return adoption.redlineToDraft(details.policy(), from);
    }

    @Override
    public String getPageTitle() {
        return details.number() + " " + details.title();
    }
}
