package org.ctoportal.assessment.growth.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import org.ctoportal.assessment.growth.GrowthRoutes;
import org.ctoportal.assessment.growth.Phase;
import org.ctoportal.assessment.growth.PreparationPathService;
import org.ctoportal.assessment.growth.StudyWeek;
import org.ctoportal.assessment.growth.StudyWeeks;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.identity.Permissions;
import org.ctoportal.shared.ui.PageHeader;

/** The path week by week: which modules, and how many hours for each. */
@Route(GrowthRoutes.WEEKS)
@RolesAllowed(Permissions.GROW)
class StudyWeeksView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient PreparationPathService paths;
    private final LocalDate today;

    StudyWeeksView(PreparationPathService paths, DistrictProfileService districts, Clock clock) {
        this.paths = paths;
        this.today = LocalDate.ofInstant(clock.instant(), districts.profile().timeZone());
        addClassNames("page", "growth");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var header = new PageHeader(getTranslation("growth.weeks"));
        add(header, new GrowthPages(GrowthPages.WEEKS));
        paths.weeks().ifPresentOrElse(weeks -> show(weeks, header), () -> add(GrowthPathView.noPlan()));
    }

    private void show(StudyWeeks weeks, PageHeader header) {
        var all = weeks.weeks();
        header.setSubtitle(getTranslation(
                "growth.weeks.subtitle",
                all.size(),
                GrowthWords.hours(weeks.hours(), getLocale()),
                GrowthWords.day(all.getFirst().from(), getLocale()),
                GrowthWords.day(all.getLast().to(), getLocale())));
        var file = new Anchor(GrowthRoutes.CALENDAR.substring(1), getTranslation("growth.calendar"));
        file.addClassName("button");
        file.setRouterIgnore(true);
        file.setDownload(true);
        header.addAction(file);
        var hint = new Paragraph(getTranslation("growth.weeks.hint"));
        hint.addClassName("growth-lead");
        var list = new OrderedList();
        list.addClassName("growth-weeks");
        all.forEach(week -> list.add(item(week)));
        add(hint, list);
    }

    private ListItem item(StudyWeek week) {
        var days = new Span(getTranslation(
                "growth.week.days",
                GrowthWords.day(week.from(), getLocale()),
                GrowthWords.day(week.to(), getLocale())));
        days.addClassName("hint");
        var parts = new UnorderedList();
        week.parts().forEach(part -> {
            var title = part.phase() == Phase.MAIN
                    ? part.title()
                    : part.title() + " (" + getTranslation("growth.phase." + part.phase()) + ")";
            var hours = new Span(GrowthWords.hours(part.hours(), getLocale()));
            hours.addClassName("growth-number");
            parts.add(new ListItem(new Span(title), hours));
        });
        var item = new ListItem(
                new H2(getTranslation(
                        "growth.week.hours", week.number(), GrowthWords.hours(week.hours(), getLocale()))),
                days,
                parts);
        item.addClassName("panel");
        if (!today.isBefore(week.from()) && !today.isAfter(week.to())) {
            item.addClassName("now");
            item.getElement().setAttribute("aria-current", "date");
        }
        return item;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("growth.weeks");
    }
}
