package org.ctoportal.compensation.policy.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import org.ctoportal.compensation.adoption.AdoptionDetails;
import org.ctoportal.compensation.adoption.PolicyAdoption;
import org.ctoportal.compensation.adoption.PolicyCourseService;

/** Which words of the policy count, until when, when they are reviewed, and the way to their revision. */
class InForcePanel extends AdoptionPart {

    private final AdoptionDetails details;

    InForcePanel(AdoptionActs acts) {
        super("policy.inForce");
        this.details = acts.details();
        var course = details.course();
        course.counting().forEach(this::tell);
        course.retiredFrom()
                .ifPresent(day -> getContent().add(new Paragraph(getTranslation("policy.inForce.retired", day(day)))));
        course.nextReview(details.today()).ifPresent(this::review);
        if (details.isOpen()) {
            getContent().add(hint(getTranslation("policy.inForce.draft", latest())));
        } else if (acts.mayDraft() && course.retiredFrom().isEmpty()) {
            getContent().add(hint(getTranslation("policy.inForce.revise.hint")));
            act("policy.inForce.revise", () -> acts.follow(this::revise));
        }
    }

    private void revise(PolicyCourseService courses) {
        courses.revise(details.policy());
    }

    private void tell(PolicyAdoption edition) {
        var number = edition.revisions().getLast().number();
        var from = day(edition.decision().orElseThrow().effective());
        var last = details.course().lastDay(edition);
        var status = getTranslation("policy.status." + details.course().status(edition, details.today()));
        var words = last.map(day -> getTranslation("policy.inForce.edition.until", number, status, from, day(day)))
                .orElseGet(() -> getTranslation("policy.inForce.edition", number, status, from));
        getContent().add(new Paragraph(words));
    }

    private void review(LocalDate day) {
        var overdue = details.course().isReviewOverdue(details.today());
        var words = new Paragraph(
                getTranslation(overdue ? "policy.inForce.review.overdue" : "policy.adoption.review", day(day)));
        words.setClassName("policy-warning", overdue);
        getContent().add(words);
    }

    private String latest() {
        return details.state().revisions().getLast().number();
    }

    private String day(LocalDate day) {
        return PolicyWords.day(day, getLocale());
    }
}
