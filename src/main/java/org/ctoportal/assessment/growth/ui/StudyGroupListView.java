package org.ctoportal.assessment.growth.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import org.ctoportal.assessment.growth.GroupTerms;
import org.ctoportal.assessment.growth.GrowthRoutes;
import org.ctoportal.assessment.growth.MemberState;
import org.ctoportal.assessment.growth.StudyGroupService;
import org.ctoportal.assessment.growth.StudyGroupSummary;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.identity.Permissions;
import org.ctoportal.shared.ui.EmptyState;
import org.ctoportal.shared.ui.PageHeader;

/** The study groups somebody belongs to or is invited to. */
@Route(GrowthRoutes.GROUPS)
@RolesAllowed(Permissions.GROW)
class StudyGroupListView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final LocalTime USUAL_TIME = LocalTime.of(15, 30);

    private final transient StudyGroupService groups;
    private final LocalDate today;

    StudyGroupListView(StudyGroupService groups, DistrictProfileService districts, Clock clock) {
        this.groups = groups;
        this.today = LocalDate.ofInstant(clock.instant(), districts.profile().timeZone());
        addClassNames("page", "growth");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var header = new PageHeader(getTranslation("growth.groups"));
        header.setSubtitle(getTranslation("growth.groups.subtitle"));
        add(header, new GrowthPages(GrowthPages.GROUPS));
        var begin = new Button(getTranslation("growth.group.begin"), click -> begin());
        begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var mine = groups.list();
        if (mine.isEmpty()) {
            var empty =
                    new EmptyState(getTranslation("growth.groups.empty"), getTranslation("growth.groups.empty.hint"));
            empty.addAction(begin);
            add(empty);
            return;
        }
        header.addAction(begin);
        var list = new UnorderedList();
        list.addClassName("recent");
        mine.forEach(group -> list.add(item(group)));
        var section = new Section(list);
        section.addClassName("panel");
        add(section);
    }

    private ListItem item(StudyGroupSummary group) {
        var link = new Anchor(GrowthRoutes.groupOf(group.id()), group.terms().name());
        var start = new Span(getTranslation(
                "growth.group.from", GrowthWords.day(group.terms().startsOn(), getLocale())));
        start.addClassName("hint");
        var state = new Span(getTranslation("growth.member." + group.mine()));
        state.addClassNames("growth-mark", group.mine() == MemberState.INVITED ? "focus" : "good");
        return new ListItem(link, start, state);
    }

    private void begin() {
        var usual = new GroupTerms("", today.with(TemporalAdjusters.next(DayOfWeek.WEDNESDAY)), USUAL_TIME, "");
        new GroupDialog(
                        getTranslation("growth.group.begin"),
                        usual,
                        terms -> UI.getCurrent().navigate(GrowthRoutes.groupOf(groups.begin(terms))))
                .open();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("growth.groups");
    }
}
