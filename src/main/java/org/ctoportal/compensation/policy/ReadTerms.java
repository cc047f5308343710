package org.ctoportal.compensation.policy;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.ctoportal.compensation.recognition.PolicyTerms;
import org.ctoportal.compensation.recognition.Recognition;
import org.ctoportal.compensation.recognition.Retroactivity;
import org.jspecify.annotations.Nullable;

/**
 * What payments follow from, read from the words of a policy.
 *
 * @param unread cards that give a move on a salary schedule whose amounts nobody entered; nothing is paid for them by these terms
 */
public record ReadTerms(PolicyTerms terms, List<RecognitionCard> unread) implements Serializable {

    public ReadTerms {
        unread = List.copyOf(unread);
    }

    /** The days on which the board let it begin, and the last day where one is known. */
    public record Start(
            LocalDate effective,
            @Nullable Retroactivity retroactive,
            @Nullable LocalDate until) {}

    /** The same, after what was promised before. */
    public ReadTerms following(@Nullable PolicyTerms earlier) {
        return new ReadTerms(terms.following(earlier), unread);
    }

    /** Whether something of that kind is given. */
    public boolean gives(Class<? extends Recognition> kind) {
        return !terms.all(kind).isEmpty();
    }
}
