package org.ctoportal.compensation.adoption;

import org.ctoportal.compensation.policy.PolicyBasis;
import org.ctoportal.identity.EmailAddress;
import org.ctoportal.identity.SignedInPerson;
import org.ctoportal.mail.Letter;

/** What somebody who commented on a policy is answered. Its language is that of all papers, US English. */
final class AnswerLetter {

    private AnswerLetter() {}

    static Letter of(CommentLine comment, PolicyBasis policy, SignedInPerson by) {
        var author = Letter.inOneLine(comment.author());
        var about = "policy " + Letter.inOneLine(policy.number());
        return new Letter(
                new EmailAddress(comment.email()),
                author,
                null,
                "Your comment on " + about,
                "Dear " + author + ",\n\nYou commented on " + about + ". The answer:\n\n" + comment.answer() + "\n\n"
                        + by.districtName(),
                null,
                false);
    }
}
