package org.ctoportal.compensation.adoption;

import org.ctoportal.compensation.policy.PolicyBasis;
import org.ctoportal.identity.EmailAddress;
import org.ctoportal.identity.SignedInPerson;
import org.ctoportal.mail.Letter;

/** What somebody who commented on a policy is answered. Its language is that of all papers, US English. */
final class AnswerLetter {

    private AnswerLetter() {}

    static Letter of(CommentLine comment, PolicyBasis policy, SignedInPerson by) {
        return new Letter(
                new EmailAddress(comment.email()),
                comment.author(),
                null,
                "Your comment on policy " + policy.number(),
                "Dear " + comment.author() + ",\n\nYou commented on policy " + policy.number() + ", " + policy.title()
                        + ". The answer:\n\n" + comment.answer() + "\n\n" + by.districtName(),
                null,
                false);
    }
}
