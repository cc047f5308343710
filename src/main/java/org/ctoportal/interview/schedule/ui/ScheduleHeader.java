package org.ctoportal.interview.schedule.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Optional;
import org.ctoportal.identity.SignedInPerson;
import org.ctoportal.interview.schedule.InterviewDayId;
import org.ctoportal.interview.schedule.InterviewDaySummary;
import org.ctoportal.interview.schedule.ScheduleRoutes;
import org.ctoportal.interview.search.SearchDetails;
import org.ctoportal.interview.search.ui.SearchPages;
import org.ctoportal.shared.ui.PageHeader;
import org.jspecify.annotations.Nullable;

/** Which search it is, and its days to choose from. */
class ScheduleHeader extends Composite<Div> {

    ScheduleHeader(
            SearchDetails search,
            SignedInPerson person,
            List<InterviewDaySummary> days,
            Optional<InterviewDayId> shown,
            @Nullable SerializableConsumer<InterviewDaySummary> another) {
        var header = new PageHeader(getTranslation("interview.schedule.title"));
        header.setSubtitle(search.title());
        getContent().addClassName("schedule-head");
        getContent().add(header, new SearchPages(search.id(), person, SearchPages.SCHEDULE));
        if (days.isEmpty()) {
            return;
        }
        var nav = new Nav();
        nav.addClassName("schedule-days");
        nav.setAriaLabel(getTranslation("interview.schedule.days"));
        days.forEach(day -> {
            var link = new Anchor(ScheduleRoutes.of(search.id(), day.id()), ScheduleWords.day(day.day()));
            link.addClassName("button");
            if (shown.filter(day.id()::equals).isPresent()) {
                link.getElement().setAttribute("aria-current", "page");
            }
            nav.add(link);
        });
        if (another != null) {
            nav.add(new Button(getTranslation("interview.schedule.another"), click -> another.accept(days.getLast())));
        }
        getContent().add(nav);
    }
}
