package org.ctoportal.assessment.growth.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.ctoportal.assessment.growth.Assessed;
import org.ctoportal.assessment.growth.GoalId;
import org.ctoportal.assessment.growth.GoalService;
import org.ctoportal.assessment.growth.GrowthPlanDetails;
import org.ctoportal.assessment.growth.GrowthPlanExistsException;
import org.ctoportal.assessment.growth.GrowthPlanService;
import org.ctoportal.assessment.growth.GrowthRoutes;
import org.ctoportal.assessment.growth.PlanSharingService;
import org.ctoportal.assessment.growth.PlanTerms;
import org.ctoportal.assessment.growth.StaleGrowthPlanException;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.identity.Permissions;
import org.ctoportal.shared.ui.Notices;
import org.ctoportal.shared.ui.PageHeader;
import org.jspecify.annotations.Nullable;

/** One's own growth plan: goals by skill, what is next and how far it is; or the answers that begin one. */
@Route(GrowthRoutes.PLAN)
@Menu(title = "menu.grow.plan", order = 5)
@RolesAllowed(Permissions.GROW)
class GrowthPlanView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient GrowthPlanService plans;
    private final transient PlanSharingService sharing;
    private final transient Clock clock;
    private final PlanDesk desk;
    private final ZoneId zone;
    private @Nullable SheetPanel sheet;

    GrowthPlanView(
            GrowthPlanService plans,
            GoalService goals,
            PlanSharingService sharing,
            DistrictProfileService districts,
            Clock clock) {
        this.plans = plans;
        this.sharing = sharing;
        this.clock = clock;
        this.desk = new PlanDesk(goals, this::show);
        this.zone = districts.profile().timeZone();
        addClassNames("page", "growth");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(null);
    }

    private void show(@Nullable GoalId about) {
        removeAll();
        var header = new PageHeader(getTranslation("growth.title"));
        add(header, new GrowthPages(GrowthPages.PLAN));
        var found = plans.find();
        if (found.isEmpty()) {
            sheet = null;
            header.setSubtitle(getTranslation("growth.subtitle.none"));
            var proposed = plans.proposed().orElse(null);
            add(new BeginPlanPanel(
                    plans.skills(),
                    PlanTerms.usual(today(), proposed),
                    proposed,
                    terms -> begin(terms, proposed == null ? null : proposed.assessed())));
        } else {
            var plan = found.get();
            header.setSubtitle(
                    plan.sharedWith().isEmpty()
                            ? getTranslation("growth.subtitle.private")
                            : getTranslation("growth.subtitle.shared", plan.sharedWith()));
            header.addAction(new Button(getTranslation("growth.change"), click -> change(plan)));
            add(new PlanPart(plan, today(), desk, about));
            add(new SharingPanel(
                    plan,
                    sharing.colleagues(),
                    zone,
                    one -> {
                        sharing.share(one.id());
                        show(null);
                    },
                    () -> {
                        sharing.keepToOneself();
                        show(null);
                    },
                    plans::remind));
            add(sheet(plan), new HistoryPanel(plans::changes, zone));
            add(new ConfirmedButton("growth.delete", "growth.delete.title", this::delete));
        }
        add(new SharedPlanList(sharing.sharedWithMe()));
    }

    /** Stays while everything around it is shown anew, with the words that are typed and not saved. */
    private SheetPanel sheet(GrowthPlanDetails plan) {
        if (sheet == null) {
            sheet = new SheetPanel(plan.words(), plans::say);
        }
        return sheet;
    }

    private void delete() {
        plans.delete();
        show(null);
    }

    private void begin(PlanTerms terms, @Nullable Assessed assessed) {
        try {
            plans.begin(terms, assessed);
        } catch (GrowthPlanExistsException e) {
            Notices.problem(getTranslation("growth.stale"));
        }
        show(null);
    }

    private void change(GrowthPlanDetails plan) {
        new PlanDialog(plans.skills(), plan.terms(), terms -> {
                    try {
                        plans.change(plan.changes(), terms);
                    } catch (StaleGrowthPlanException e) {
                        Notices.problem(getTranslation("growth.stale"));
                    }
                    show(null);
                })
                .open();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("growth.title");
    }
}
