package org.ctoportal.assessment.feedback.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.ctoportal.assessment.feedback.FeedbackRoundId;
import org.ctoportal.assessment.feedback.FeedbackRoutes;
import org.ctoportal.assessment.feedback.RefusedRoundException;
import org.ctoportal.assessment.feedback.report.GapClass;
import org.ctoportal.assessment.feedback.report.RaterGroup;
import org.ctoportal.shared.ui.RouteNumber;

/** Words of feedback rounds. */
final class FeedbackWords {

    private FeedbackWords() {}

    static FeedbackRoundId round(BeforeEnterEvent event) {
        return RouteNumber.in(event.getRouteParameters(), FeedbackRoutes.ID)
                .map(FeedbackRoundId::new)
                .orElseThrow(NotFoundException::new);
    }

    static String group(RaterGroup group) {
        return I18NProvider.translate("assessment.feedback.group." + group.name());
    }

    static String gapClass(GapClass gapClass) {
        return I18NProvider.translate("assessment.feedback.class." + gapClass.name());
    }

    static String refused(RefusedRoundException refused) {
        var detail =
                switch (refused.why()) {
                    case GROUP_TOO_SMALL -> group(RaterGroup.valueOf(refused.detail()));
                    case NOT_LATER -> day(LocalDate.parse(refused.detail()));
                    default -> refused.detail();
                };
        return I18NProvider.translate(
                "assessment.feedback.refused." + refused.why().name(), detail);
    }

    static String day(LocalDate day) {
        return format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)).format(day);
    }

    static String day(Instant moment, ZoneId zone) {
        return day(LocalDate.ofInstant(moment, zone));
    }

    static String moment(Instant moment, ZoneId zone) {
        return format(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT))
                .withZone(zone)
                .format(moment);
    }

    private static DateTimeFormatter format(DateTimeFormatter format) {
        return format.withLocale(UI.getCurrent().getLocale());
    }
}
