package org.ctoportal.assessment.feedback.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import org.ctoportal.assessment.feedback.FeedbackReportService;
import org.ctoportal.assessment.feedback.FeedbackRoutes;
import org.ctoportal.assessment.feedback.ReportDetails;
import org.ctoportal.assessment.feedback.RoundNotFoundException;
import org.ctoportal.identity.Permissions;
import org.ctoportal.shared.ui.PageHeader;
import org.jspecify.annotations.Nullable;

/** What a round says: the last version of its report, or the one the address names. */
@Route(FeedbackRoutes.REPORT)
@RolesAllowed(Permissions.ASK_FEEDBACK)
class FeedbackReportView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient FeedbackReportService reports;
    private @Nullable ReportDetails details;

    FeedbackReportView(FeedbackReportService reports) {
        this.reports = reports;
        addClassNames("page", "feedback-report");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters().getSingleParameter(FeedbackRoutes.VERSION);
        try {
            details = reports.get(
                    FeedbackWords.round(event), asked.map(Integer::valueOf).orElse(null));
        } catch (RoundNotFoundException | NumberFormatException e) {
            throw new NotFoundException();
        }
        show();
    }

    private void show() {
        removeAll();
        var header = new PageHeader(getPageTitle());
        header.setSubtitle(getTranslation(
                "assessment.feedback.report.subtitle",
                details().report().number(),
                FeedbackWords.moment(details().madeAt(), details().zone()),
                details().source()));
        header.addAction(file("pdf"), file("docx"));
        add(header);
        if (details().versions().size() > 1) {
            add(versions());
        }
        var purpose = new Paragraph(getTranslation(
                details().round().inEvaluation()
                        ? "assessment.feedback.purpose.evaluation"
                        : "assessment.feedback.purpose.development"));
        purpose.addClassNames("notice", "calm");
        add(purpose, new ScoresPanel(details()));
        if (details().selfAt() != null) {
            add(new GapsPanel(details()));
        } else if (details().own()) {
            add(new Paragraph(getTranslation("assessment.feedback.report.noSelf")));
        }
        if (!details().report().remarks().isEmpty()) {
            add(new RemarksPanel(details()));
        }
    }

    private Anchor file(String format) {
        var link = new Anchor(
                FeedbackRoutes.of(details().round().id()) + "/report." + format + "?" + FeedbackRoutes.VERSION + "="
                        + details().report().number(),
                getTranslation("assessment.feedback.report." + format));
        link.setRouterIgnore(true);
        link.addClassName("button");
        return link;
    }

    /** Each version stays as it was made. */
    private Nav versions() {
        var nav = new Nav();
        nav.addClassName("feedback-versions");
        nav.setAriaLabel(getTranslation("assessment.feedback.report.versions"));
        details().versions().forEach(version -> {
            var link = new Anchor(
                    FeedbackRoutes.reportOf(details().round().id()) + "?" + FeedbackRoutes.VERSION + "="
                            + version.number(),
                    getTranslation(
                            "assessment.feedback.report.version",
                            version.number(),
                            FeedbackWords.day(version.madeAt(), details().zone())));
            if (version.number() == details().report().number()) {
                link.getElement().setAttribute("aria-current", "page");
            }
            nav.add(link);
        });
        return nav;
    }

    private ReportDetails details() {
        return Objects.requireNonNull(details);
    }

    @Override
    public String getPageTitle() {
        return getTranslation(
                "assessment.feedback.report.title", details().round().personName());
    }
}
