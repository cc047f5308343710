package org.ctoportal.assessment.feedback;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.ctoportal.assessment.feedback.RefusedRoundException.Why;
import org.ctoportal.assessment.feedback.report.RaterGroup;
import org.ctoportal.identity.EmailAddress;
import org.ctoportal.identity.TypedPerson;
import org.springframework.stereotype.Component;

/** Reads who is to be asked from typed lines, and says of the first wrong one what is wrong. */
@Component
class RaterIntake {

    private static final int LONGEST_NAME = 200;

    List<FeedbackRater> read(FeedbackRound round, RaterGroup group, String lines, List<FeedbackRater> held) {
        var addresses = new HashSet<String>();
        held.forEach(one -> addresses.add(one.email()));
        var room = group.most()
                - (int) held.stream().filter(one -> one.group() == group).count();
        var read = new ArrayList<FeedbackRater>();
        for (var typed : TypedPerson.lines(lines)) {
            if (read.size() >= room) {
                throw new RefusedRoundException(Why.GROUP_FULL, String.valueOf(group.most()));
            }
            var email = address(typed);
            if (!addresses.add(email)) {
                throw new RefusedRoundException(Why.TWICE, email);
            }
            read.add(new FeedbackRater(round, group, name(typed), email));
        }
        if (read.isEmpty()) {
            throw new RefusedRoundException(Why.NOBODY, "");
        }
        return read;
    }

    private static String address(TypedPerson typed) {
        try {
            return new EmailAddress(typed.email()).value();
        } catch (IllegalArgumentException e) {
            throw new RefusedRoundException(Why.NO_ADDRESS, String.valueOf(typed.number()));
        }
    }

    private static String name(TypedPerson typed) {
        // What is pasted may hold characters that no letter may.
        var name = typed.name().replaceAll("[\\p{Cc}\\s]+", " ").strip();
        if (name.isEmpty()) {
            throw new RefusedRoundException(Why.NAME_MISSING, String.valueOf(typed.number()));
        }
        if (name.length() > LONGEST_NAME) {
            throw new RefusedRoundException(Why.NAME_TOO_LONG, String.valueOf(typed.number()));
        }
        return name;
    }
}
