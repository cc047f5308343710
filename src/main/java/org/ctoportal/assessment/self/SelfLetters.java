package org.ctoportal.assessment.self;

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
import org.ctoportal.shared.page.PortalAddress;
import org.springframework.stereotype.Component;

/** Tells a reader that somebody shared a self-assessment with them, and nothing of what it says. */
@Component
class SelfLetters {

    private final SeatedPeople people;
    private final MailService mails;
    private final MatterMail letters;
    private final PortalAddress portal;
    private final CurrentUser currentUser;

    SelfLetters(
            SeatedPeople people, MailService mails, MatterMail letters, PortalAddress portal, CurrentUser currentUser) {
        this.people = people;
        this.mails = mails;
        this.letters = letters;
        this.portal = portal;
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
        var address = portal.isKnown()
                ? "\n\n" + portal.url() + "/" + SelfAssessmentRoutes.sharedOf(new SelfAssessmentId(assessment.id()))
                : "";
        return new Letter(
                new EmailAddress(to.getUsername()),
                oneLine(to.name()),
                null,
                oneLine(owner.name()) + " shares a self-assessment with you",
                "Dear " + oneLine(to.name()) + ",\n\n" + owner.name() + " lets you read a self-assessment." + address
                        + "\n\nThe page opens for you with your own account; each time is recorded, and sharing can end at any time.\n\n"
                        + owner.name() + "\n" + owner.districtName(),
                null,
                false);
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }
}
