package org.ctoportal.compensation.adoption;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.ctoportal.compensation.policy.PolicyId;
import org.ctoportal.compensation.policy.PolicyVersionService;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.mail.MailService;
import org.ctoportal.mail.Matter;
import org.springframework.stereotype.Component;

/** Keeps what became of comments of the public, and tells their authors where they left an address. */
@Component
class CommentSettling {

    private final PublicCommentRepository comments;
    private final PolicyVersionService versions;
    private final DistrictProfileService districts;
    private final MailService mails;
    private final CurrentUser currentUser;
    private final Clock clock;

    CommentSettling(
            PublicCommentRepository comments,
            PolicyVersionService versions,
            DistrictProfileService districts,
            MailService mails,
            CurrentUser currentUser,
            Clock clock) {
        this.comments = comments;
        this.versions = versions;
        this.districts = districts;
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
            mails.post(
                    AnswerLetter.of(comment.line(), versions.basis(policy), me),
                    new Matter(PolicyReminders.MATTER, policy.value()));
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), districts.profile().timeZone());
    }
}
