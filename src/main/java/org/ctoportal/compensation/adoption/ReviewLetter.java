package org.ctoportal.compensation.adoption;

import java.time.LocalDate;
import java.util.Map;
import org.ctoportal.compensation.policy.PolicyBasis;
import org.ctoportal.compensation.policy.PolicyId;
import org.ctoportal.compensation.policy.PolicyRoutes;
import org.ctoportal.identity.SignedInPerson;
import org.ctoportal.mail.Letter;
import org.ctoportal.wording.LetterKind;
import org.ctoportal.wording.LetterWriter;
import org.ctoportal.wording.Placeholder;
import org.springframework.stereotype.Component;

/** What a reminder of a policy's review tells. */
@Component
class ReviewLetter {

    private final LetterWriter letters;

    ReviewLetter(LetterWriter letters) {
        this.letters = letters;
    }

    Letter reminder(SignedInPerson reviewer, PolicyId id, PolicyBasis policy, LocalDate review) {
        var reader = letters.reader(reviewer);
        return letters.write(
                LetterKind.POLICY_REVIEW,
                reader,
                Map.of(
                        Placeholder.DISTRICT, reviewer.districtName(),
                        Placeholder.POLICY, policy.number(),
                        Placeholder.TITLE, policy.title(),
                        Placeholder.DAY, reader.fullDay(review),
                        Placeholder.PAGE, letters.page(PolicyRoutes.adoptionOf(id))));
    }
}
