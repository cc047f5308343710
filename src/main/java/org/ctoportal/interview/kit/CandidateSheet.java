package org.ctoportal.interview.kit;

import java.io.Serializable;
import java.util.List;

/**
 * What a candidate may hold before the interview. Follow-ups, weights and anchors are not part of it, whatever the
 * settings say.
 *
 * @param questions their texts in order; none unless they are shared in advance
 */
public record CandidateSheet(int minutes, List<String> questions) implements Serializable {

    public CandidateSheet {
        questions = List.copyOf(questions);
    }

    public static CandidateSheet of(Kit kit, boolean sharedInAdvance) {
        return new CandidateSheet(
                kit.time().total(),
                sharedInAdvance
                        ? kit.questions().stream().map(KitQuestion::text).toList()
                        : List.of());
    }
}
