package org.ctoportal.assessment.growth.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.ctoportal.assessment.growth.GrowthRoutes;
import org.ctoportal.assessment.growth.MemberState;
import org.ctoportal.assessment.growth.PlanSharingService;
import org.ctoportal.assessment.growth.StaleStudyGroupException;
import org.ctoportal.assessment.growth.StudyGroupDetails;
import org.ctoportal.assessment.growth.StudyGroupEndedException;
import org.ctoportal.assessment.growth.StudyGroupId;
import org.ctoportal.assessment.growth.StudyGroupNotFoundException;
import org.ctoportal.assessment.growth.StudyGroupService;
import org.ctoportal.identity.Colleague;
import org.ctoportal.identity.Permissions;
import org.ctoportal.shared.ui.Notices;
import org.ctoportal.shared.ui.PageHeader;
import org.ctoportal.shared.ui.RouteNumber;

/** One study group: its members, its ground rules and its meetings. */
@Route(GrowthRoutes.GROUP)
@RolesAllowed(Permissions.GROW)
class StudyGroupView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient StudyGroupService groups;
    private final transient PlanSharingService sharing;
    private String name = "";

    StudyGroupView(StudyGroupService groups, PlanSharingService sharing) {
        this.groups = groups;
        this.sharing = sharing;
        addClassNames("page", "growth");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = RouteNumber.in(event.getRouteParameters(), GrowthRoutes.GROUP_ID)
                .orElseThrow(NotFoundException::new);
        try {
            show(groups.get(new StudyGroupId(id)));
        } catch (StudyGroupNotFoundException e) {
            throw new NotFoundException();
        }
    }

    private void show(StudyGroupDetails group) {
        removeAll();
        name = group.terms().name();
        var header = new PageHeader(name);
        header.setSubtitle(
                group.terms().place().isEmpty()
                        ? getTranslation("growth.group.meets", group.meetings().size())
                        : getTranslation(
                                "growth.group.meets.at",
                                group.meetings().size(),
                                group.terms().place()));
        var file = new Anchor(GrowthRoutes.groupCalendarOf(group.id()), getTranslation("growth.calendar"));
        file.addClassName("button");
        file.setRouterIgnore(true);
        file.setDownload(true);
        header.addAction(file);
        if (group.coordinator()) {
            header.addAction(new Button(getTranslation("growth.group.change"), click -> change(group)));
        }
        add(header, new GrowthPages(GrowthPages.GROUPS));
        if (group.mine() == MemberState.INVITED) {
            add(new InvitationPanel(
                    () -> act(group, () -> groups.answer(group.id(), true)),
                    () -> depart(() -> groups.answer(group.id(), false))));
        }
        List<Colleague> colleagues = group.coordinator() ? sharing.colleagues() : List.of();
        add(
                new MembersPanel(group, colleagues, people -> act(group, () -> groups.invite(group.id(), people))),
                new RulesPanel(group));
        add(new H2(getTranslation("growth.group.meetings")), new MeetingList(group.meetings(), group.reference()));
        if (group.mine() == MemberState.MEMBER) {
            var what = group.coordinator() ? "growth.group.end" : "growth.group.leave";
            add(new ConfirmedButton(what, what, () -> depart(() -> groups.leave(group.id()))));
        }
    }

    private void change(StudyGroupDetails group) {
        new GroupDialog(
                        getTranslation("growth.group.change"),
                        group.terms(),
                        terms -> act(group, () -> groups.change(group.id(), group.version(), terms)))
                .open();
    }

    private void depart(SerializableRunnable action) {
        try {
            action.run();
            UI.getCurrent().navigate(GrowthRoutes.GROUPS);
        } catch (StudyGroupNotFoundException e) {
            gone();
        }
    }

    private void act(StudyGroupDetails group, SerializableRunnable action) {
        try {
            action.run();
        } catch (StaleStudyGroupException e) {
            Notices.problem(getTranslation("growth.stale"));
        } catch (StudyGroupEndedException | StudyGroupNotFoundException e) {
            gone();
            return;
        }
        try {
            show(groups.get(group.id()));
        } catch (StudyGroupNotFoundException e) {
            gone();
        }
    }

    /** Whoever led it ended it while somebody had it open. */
    private void gone() {
        Notices.problem(getTranslation("growth.group.gone"));
        UI.getCurrent().navigate(GrowthRoutes.GROUPS);
    }

    @Override
    public String getPageTitle() {
        return name;
    }
}
