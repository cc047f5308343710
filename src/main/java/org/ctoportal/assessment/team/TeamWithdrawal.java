package org.ctoportal.assessment.team;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.EmailAddress;
import org.ctoportal.identity.SeatedPeople;
import org.ctoportal.identity.SignedInPerson;
import org.ctoportal.mail.MailService;
import org.ctoportal.mail.MailState;
import org.ctoportal.mail.MatterLetter;
import org.ctoportal.mail.MatterMail;
import org.springframework.stereotype.Component;

/** What becomes of the letters of an assessment that is deleted. Asks for no permission. */
@Component
class TeamWithdrawal {

    private final MatterMail posted;
    private final MailService mails;
    private final TeamLetters letters;
    private final SeatedPeople people;
    private final CurrentUser currentUser;

    TeamWithdrawal(
            MatterMail posted, MailService mails, TeamLetters letters, SeatedPeople people, CurrentUser currentUser) {
        this.posted = posted;
        this.mails = mails;
        this.letters = letters;
        this.people = people;
        this.currentUser = currentUser;
    }

    /**
     * Destroys them; what was not carried yet never is. Whoever of the team got one, and is still asked, is written that there
     * is nothing left to answer. That letter is about no matter: it stays in the outbox of the district.
     */
    void withdraw(TeamAssessment assessment, List<TeamMember> team) {
        var matter = TeamSteps.matter(assessment);
        var reached = posted.of(matter).stream()
                .filter(letter -> letter.state() == MailState.SENT)
                .map(MatterLetter::to)
                .collect(toSet());
        posted.destroy(matter);
        var by = currentUser.get();
        team.stream()
                .filter(member -> !member.isTakenOff() && !member.person().equals(by.id()))
                .flatMap(member -> people.find(member.person(), by.districtId()).stream())
                .filter(person -> isAmong(reached, person))
                .forEach(person -> mails.post(letters.deleted(assessment, person, by)));
    }

    private static boolean isAmong(Set<String> reached, SignedInPerson person) {
        return reached.contains(new EmailAddress(person.getUsername()).value());
    }
}
