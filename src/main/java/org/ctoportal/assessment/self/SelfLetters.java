package org.ctoportal.assessment.self;

import java.util.Map;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.EmailAddress;
import org.ctoportal.identity.PersonId;
import org.ctoportal.identity.SeatedPeople;
import org.ctoportal.identity.SignedInPerson;
import org.ctoportal.mail.Letter;
import org.ctoportal.mail.MailService;
import org.ctoportal.mail.Matter;
import org.ctoportal.mail.MatterMail;
import org.ctoportal.mail.OutgoingMailId;
import org.ctoportal.wording.LetterKind;
import org.ctoportal.wording.LetterWriter;
import org.ctoportal.wording.Placeholder;
import org.springframework.stereotype.Component;

/** Tells a reader that somebody shared a self-assessment with them, and nothing of what it says. */
@Component
class SelfLetters {

    private final SeatedPeople people;
    private final LetterWriter writer;
    private final MailService mails;
    private final MatterMail letters;
    private final CurrentUser currentUser;

    SelfLetters(
            SeatedPeople people, LetterWriter writer, MailService mails, MatterMail letters, CurrentUser currentUser) {
        this.people = people;
        this.writer = writer;
        this.mails = mails;
        this.letters = letters;
        this.currentUser = currentUser;
    }

    private static Matter matter(SelfAssessment assessment) {
        return new Matter("SELFASSESSMENT", assessment.id());
    }

    void tell(SelfAssessment assessment, PersonId reader) {
        var owner = currentUser.get();
        people.find(reader, owner.districtId())
                .ifPresent(to -> mails.post(letter(to, owner, assessment), matter(assessment)));
    }

    /** What they were to be told and nobody carried yet is no longer true. */
    void withdraw(SelfAssessment assessment, PersonId reader) {
        people.find(reader, currentUser.get().districtId())
                .ifPresent(to -> letters.of(matter(assessment)).stream()
                        .filter(letter -> letter.to().equals(new EmailAddress(to.getUsername()).value()))
                        .forEach(letter -> mails.withdraw(new OutgoingMailId(letter.number()))));
    }

    void destroy(SelfAssessment assessment) {
        letters.destroy(matter(assessment));
    }

    private Letter letter(SignedInPerson to, SignedInPerson owner, SelfAssessment assessment) {
        var page = SelfAssessmentRoutes.sharedOf(new SelfAssessmentId(assessment.id()));
        return writer.write(
                LetterKind.SELF_SHARED,
                writer.reader(to),
                Map.of(
                        Placeholder.SENDER, owner.name(),
                        Placeholder.DISTRICT, owner.districtName(),
                        Placeholder.PAGE, writer.page(page)));
    }
}
