package org.ctoportal.interview.panel;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.ctoportal.interview.panel.SheetProgress.Step;
import org.ctoportal.interview.search.CandidateId;
import org.jspecify.annotations.Nullable;

/**
 * How far a panel is: who signed, who scores, who is done. No rating is in it and no number made of ratings.
 *
 * @param candidates to be interviewed, by code
 * @param scoring whether sheets are kept yet
 */
public record PanelBoard(List<Candidate> candidates, List<Seat> seats, boolean scoring) implements Serializable {

    public PanelBoard {
        candidates = List.copyOf(candidates);
        seats = List.copyOf(seats);
    }

    /** A candidate by code. */
    public record Candidate(CandidateId id, String code) implements Serializable {}

    /**
     * A member and how far they are.
     *
     * @param code the one they can come in with; none for members with an account and where none was given out
     * @param declared what they said of each candidate
     * @param conflicts the same with what they said of it, for those who keep the search; none for all others
     * @param sheets how far they are with each candidate; who is not in it has not begun
     */
    public record Seat(
            MemberSummary member,
            @Nullable CodeSummary code,
            Map<CandidateId, Conflict> declared,
            List<DeclaredConflict> conflicts,
            Map<CandidateId, Step> sheets)
            implements Serializable {

        public Seat {
            declared = Map.copyOf(declared);
            conflicts = List.copyOf(conflicts);
            sheets = Map.copyOf(sheets);
        }

        public boolean hasSigned() {
            return member.signedAt() != null;
        }

        public boolean isRecused(CandidateId candidate) {
            return declared.get(candidate) == Conflict.RECUSED;
        }

        public Step step(CandidateId candidate) {
            return sheets.getOrDefault(candidate, Step.NOT_BEGUN);
        }
    }

    /** Whether it is about the same members and candidates, in the same order. */
    public boolean isOfTheSame(PanelBoard other) {
        return scoring == other.scoring
                && candidates.equals(other.candidates)
                && members().equals(other.members());
    }

    private List<PanelMemberId> members() {
        return seats.stream().map(seat -> seat.member().id()).toList();
    }

    /** How many of the candidates the member said something about. */
    public long declared(Seat seat) {
        return candidates.stream()
                .filter(candidate -> seat.declared().containsKey(candidate.id()))
                .count();
    }

    /** Whether nothing of a member is outstanding. */
    public boolean isDone(Seat seat) {
        return scoring
                && seat.hasSigned()
                && candidates.stream()
                        .allMatch(candidate ->
                                seat.isRecused(candidate.id()) || seat.step(candidate.id()) == Step.SUBMITTED);
    }
}
