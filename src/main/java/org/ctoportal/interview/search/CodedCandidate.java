package org.ctoportal.interview.search;

import java.io.Serializable;

/** A candidate as panels know them: by code, without a name. */
public record CodedCandidate(CandidateId id, String code, CandidateStage stage) implements Serializable {

    static CodedCandidate of(CandidateSummary candidate) {
        return new CodedCandidate(candidate.id(), candidate.code(), candidate.stage());
    }
}
