package org.ctoportal.assessment.evaluation;

import java.util.Map;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.SeatedPeople;
import org.ctoportal.identity.SignedInPerson;
import org.ctoportal.mail.Letter;
import org.ctoportal.mail.MailService;
import org.ctoportal.mail.Matter;
import org.ctoportal.wording.LetterKind;
import org.ctoportal.wording.LetterWriter;
import org.ctoportal.wording.Placeholder;
import org.springframework.stereotype.Component;

/** Tells an employee with an account that something was shared with them; what it says stays in the portal. */
@Component
class EvaluationLetters {

    private final SeatedPeople people;
    private final LetterWriter letters;
    private final MailService mails;
    private final CurrentUser currentUser;

    EvaluationLetters(SeatedPeople people, LetterWriter letters, MailService mails, CurrentUser currentUser) {
        this.people = people;
        this.letters = letters;
        this.mails = mails;
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
        var reader = letters.reader(to);
        return letters.write(
                LetterKind.EVALUATION_SHARED,
                reader,
                Map.of(
                        Placeholder.SENDER, supervisor.name(),
                        Placeholder.DISTRICT, supervisor.districtName(),
                        Placeholder.WHAT, reader.told("letter.evaluation." + edition.kind()),
                        Placeholder.YEAR, evaluation.terms().schoolYear().text(),
                        Placeholder.PAGE, letters.page(EvaluationRoutes.of(new EvaluationId(evaluation.id())))));
    }
}
