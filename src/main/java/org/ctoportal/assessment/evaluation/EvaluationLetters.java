package org.ctoportal.assessment.evaluation;

import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.EmailAddress;
import org.ctoportal.identity.SeatedPeople;
import org.ctoportal.identity.SignedInPerson;
import org.ctoportal.mail.Letter;
import org.ctoportal.mail.MailService;
import org.ctoportal.mail.Matter;
import org.ctoportal.shared.page.PortalAddress;
import org.springframework.stereotype.Component;

/** Tells an employee with an account that something was shared with them; what it says stays in the portal. */
@Component
class EvaluationLetters {

    private final SeatedPeople people;
    private final MailService mails;
    private final PortalAddress portal;
    private final CurrentUser currentUser;

    EvaluationLetters(SeatedPeople people, MailService mails, PortalAddress portal, CurrentUser currentUser) {
        this.people = people;
        this.mails = mails;
        this.portal = portal;
        this.currentUser = currentUser;
    }

    static Matter matter(EvaluationId evaluation) {
        return new Matter("EVALUATION", evaluation.value());
    }

    void tell(Evaluation evaluation, EvaluationEdition edition) {
        var employee = evaluation.employee();
        if (employee == null) {
            return;
        }
        var supervisor = currentUser.get();
        people.find(employee, supervisor.districtId())
                .ifPresent(to -> mails.post(
                        letter(to, supervisor, evaluation, edition), matter(new EvaluationId(evaluation.id()))));
    }

    private Letter letter(
            SignedInPerson to, SignedInPerson supervisor, Evaluation evaluation, EvaluationEdition edition) {
        var what =
                switch (edition.kind()) {
                    case MID_YEAR -> "the comments of your mid-year check";
                    case FINAL -> "your evaluation";
                    case CORRECTION -> "a corrected edition of your evaluation";
                };
        var address = portal.isKnown()
                ? "\n\n" + portal.url() + "/" + EvaluationRoutes.of(new EvaluationId(evaluation.id()))
                : "";
        return new Letter(
                new EmailAddress(to.getUsername()),
                oneLine(to.name()),
                null,
                "Something for you to read and sign",
                "Dear " + oneLine(to.name()) + ",\n\n" + supervisor.name() + " has shared " + what
                        + " for the school year "
                        + evaluation.terms().schoolYear().text()
                        + " with you. Please read it and sign that you received it; a signature does not mean that you agree."
                        + address + "\n\n" + supervisor.name() + "\n" + supervisor.districtName(),
                null,
                false);
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }
}
