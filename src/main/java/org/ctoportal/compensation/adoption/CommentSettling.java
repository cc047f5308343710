package org.ctoportal.compensation.adoption;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ctoportal.compensation.policy.PolicyId;
import org.ctoportal.compensation.policy.PolicyVersionService;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.EmailAddress;
import org.ctoportal.identity.SignedInPerson;
import org.ctoportal.mail.Letter;
import org.ctoportal.mail.MailService;
import org.ctoportal.mail.Matter;
import org.ctoportal.wording.LetterKind;
import org.ctoportal.wording.LetterWriter;
import org.ctoportal.wording.Placeholder;
import org.springframework.stereotype.Component;

/** Keeps what became of comments of the public, and tells their authors where they left an address. */
@Component
class CommentSettling {

    private final PublicCommentRepository comments;
    private final PolicyVersionService versions;
    private final DistrictProfileService districts;
    private final LetterWriter letters;
    private final MailService mails;
    private final CurrentUser currentUser;
    private final Clock clock;

    CommentSettling(
            PublicCommentRepository comments,
            PolicyVersionService versions,
            DistrictProfileService districts,
            LetterWriter letters,
            MailService mails,
            CurrentUser currentUser,
            Clock clock) {
        this.comments = comments;
        this.versions = versions;
        this.districts = districts;
        this.letters = letters;
        this.mails = mails;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    void settle(PolicyId policy, List<CommentLine> unsettled, String answer) {
        comments.findAllById(unsettled.stream().map(CommentLine::number).toList())
                .forEach(comment -> settle(policy, comment, answer));
    }

    void settle(PolicyId policy, PublicComment comment, String answer) {
        var me = currentUser.get();
        comment.answer(answer, today(), me.name());
        if (!comment.line().email().isEmpty()) {
            mails.post(letter(comment.line(), policy, me), new Matter(PolicyReminders.MATTER, policy.value()));
        }
    }

    private Letter letter(CommentLine comment, PolicyId policy, SignedInPerson by) {
        return letters.write(
                LetterKind.COMMENT_ANSWER,
                letters.reader(new EmailAddress(comment.email()), comment.author(), by.id()),
                Map.of(
                        Placeholder.DISTRICT, by.districtName(),
                        Placeholder.POLICY, versions.basis(policy).number(),
                        Placeholder.ANSWER, comment.answer()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), districts.profile().timeZone());
    }
}
